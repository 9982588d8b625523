package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.CourtSequel;

/**
 * What happens next at the court.
 *
 * @param sequel what happens
 */
public record RecordSequelRequest(CourtSequel sequel) {}
