package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The windows that take an errand, those open now first.
 *
 * @param items the windows
 */
public record SuggestedWindowsView(List<SuggestedWindowView> items) {}
