package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * The answer to the citizen.
 *
 * @param answer the answer
 */
public record AnswerRequest(@Words(max = 20_000) String answer) {}
