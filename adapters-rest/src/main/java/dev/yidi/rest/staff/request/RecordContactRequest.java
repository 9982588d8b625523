package dev.yidi.rest.staff.request;

import dev.yidi.core.request.ContactMode;
import dev.yidi.rest.http.Words;

/**
 * A contact with the citizen.
 *
 * @param mode how
 * @param reached whether the citizen was reached
 * @param what what was said
 */
public record RecordContactRequest(
        ContactMode mode,
        Boolean reached,
        @Words(max = 20_000) String what) {}
