package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * The work calendar.
 *
 * @param version its version
 * @param years the years it holds, the earliest first
 */
public record CalendarView(String version, List<CalendarYearView> years) {}
