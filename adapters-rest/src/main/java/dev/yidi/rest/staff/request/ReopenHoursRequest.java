package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.time.LocalDate;

/**
 * A closing that is taken back.
 *
 * @param day the day
 * @param hours from when to when, as they were closed
 */
public record ReopenHoursRequest(
        LocalDate day, @Written(As.HOURS) String hours) {}
