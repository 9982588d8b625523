package dev.yidi.rest.staff.view;

import java.time.LocalDate;

/**
 * An accreditation.
 *
 * @param from the first day
 * @param until the last day
 * @param suspended whether it is suspended
 */
public record AccreditationView(LocalDate from, LocalDate until, boolean suspended) {}
