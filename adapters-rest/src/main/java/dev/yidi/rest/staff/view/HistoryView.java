package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * The history of a case.
 *
 * @param items the entries, oldest first
 * @param next what to ask for as {@code cursor} to get the next page; left out on the last
 */
public record HistoryView(List<HistoryLineView> items, Optional<String> next) {}
