package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;

/**
 * The answer to the reprisals reported so far.
 *
 * @param measures which measures
 */
public record AnswerReprisalRequest(@Words(max = 20_000) String measures) {}
