package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The history of a case.
 *
 * @param items the entries, oldest first
 */
public record HistoryView(List<HistoryLineView> items) {}
