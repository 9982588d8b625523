package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * What came of a table, row after row.
 *
 * @param items the rows that had anything in them
 * @param whole whether all of the table was gone through; otherwise it was broken or too long, and what is reported stands
 */
public record ImportView(List<ImportRowView> items, boolean whole) {}
