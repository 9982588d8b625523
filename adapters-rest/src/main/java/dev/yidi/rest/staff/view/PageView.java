package dev.yidi.rest.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param items the cases on it
 * @param next the cursor of the next page; absent on the last
 */
public record PageView(List<LineView> items, Optional<String> next) {}
