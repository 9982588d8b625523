package dev.yidi.rest.staff.request;

import dev.yidi.core.court.CourtLink;
import jakarta.validation.Valid;

/**
 * A court and what ties it to the agreement.
 *
 * @param court the court
 * @param link the tie
 */
public record CourtTieRequest(@Valid CourtRequest court, CourtLink link) {}
