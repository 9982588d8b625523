package dev.yidi.rest.staff.request;

import dev.yidi.core.petition.PetitionEnd;
import dev.yidi.rest.http.Words;

/**
 * The end of the handling without an opinion.
 *
 * @param end how it ends
 * @param account what was done
 */
public record EndHandlingRequest(
        PetitionEnd end, @Words(max = 20_000) String account) {}
