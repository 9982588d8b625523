package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * The review of an objection.
 *
 * @param upheld whether the objection is upheld
 * @param reason why
 */
public record ReviewOrderObjectionRequest(
        Boolean upheld, @Words(max = 20_000) String reason) {}
