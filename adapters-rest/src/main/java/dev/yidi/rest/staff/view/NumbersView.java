package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The book of numbers.
 *
 * @param items the lines, in the order of entry
 */
public record NumbersView(List<NumberLineView> items) {}
