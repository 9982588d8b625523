package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * Why something cannot be done now; empty when it can.
 *
 * @param items the reasons
 */
public record ReasonsView(List<ReasonView> items) {}
