package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;

/**
 * The court that took the application.
 *
 * @param court the court
 */
public record CourtAcceptanceRequest(@Valid CourtRequest court) {}
