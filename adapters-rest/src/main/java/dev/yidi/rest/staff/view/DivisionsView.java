package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * Divisions that lie side by side.
 *
 * @param items the divisions
 */
public record DivisionsView(List<DivisionView> items) {}
