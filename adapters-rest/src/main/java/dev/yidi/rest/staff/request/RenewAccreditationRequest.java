package dev.yidi.rest.staff.request;

import java.time.LocalDate;

/**
 * A longer accreditation.
 *
 * @param from its first day
 * @param until its last day
 */
public record RenewAccreditationRequest(LocalDate from, LocalDate until) {}
