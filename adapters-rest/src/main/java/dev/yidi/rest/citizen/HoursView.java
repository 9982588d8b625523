package dev.yidi.rest.citizen;

import java.time.DayOfWeek;
import java.util.List;

/**
 * When a window is open on a weekday.
 *
 * @param weekday the weekday
 * @param hours from when to when: 08:30-12:00
 */
public record HoursView(DayOfWeek weekday, List<String> hours) {}
