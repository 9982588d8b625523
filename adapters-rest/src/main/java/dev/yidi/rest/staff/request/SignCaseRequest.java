package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import java.util.Optional;

/**
 * The signature of an officer who was added.
 *
 * @param agrees whether the officer agrees
 * @param remark what they say; owed by who does not agree
 */
public record SignCaseRequest(Boolean agrees, Optional<@Words(max = 20_000) String> remark) {}
