package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * A year of the work calendar.
 *
 * @param year the year
 * @param sources the addresses of the public notices it was read from
 */
public record CalendarYearView(int year, List<String> sources) {}
