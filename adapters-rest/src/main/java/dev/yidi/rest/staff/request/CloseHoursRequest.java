package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;

/**
 * Hours of a day on which a window is closed.
 *
 * @param day the day
 * @param hours from when to when: 08:30-12:00
 * @param reason why, as who had booked is told
 */
public record CloseHoursRequest(
        LocalDate day,
        @Written(As.HOURS) String hours,
        @Words(max = 2_000) String reason) {}
