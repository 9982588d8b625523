package dev.yidi.rest.staff.request;

import dev.yidi.core.court.CourtLevel;
import dev.yidi.rest.http.Words;

/**
 * A court.
 *
 * @param name its name
 * @param level its level
 */
public record CourtRequest(@Words(max = 200) String name, CourtLevel level) {}
