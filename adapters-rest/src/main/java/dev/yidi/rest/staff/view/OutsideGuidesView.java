package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * What there is to tell of every procedure in force.
 *
 * @param items the procedures
 */
public record OutsideGuidesView(List<OutsideGuideView> items) {}
