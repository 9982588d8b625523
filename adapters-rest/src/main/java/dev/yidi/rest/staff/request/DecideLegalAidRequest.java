package dev.yidi.rest.staff.request;

import dev.yidi.core.litigation.AidDecision;
import dev.yidi.rest.http.Words;
import java.util.Optional;

/**
 * The decision of the legal aid institution.
 *
 * @param decision granted, advanced, refused, or deemed withdrawn
 * @param ground the written reasons of a refusal
 */
public record DecideLegalAidRequest(AidDecision decision, Optional<@Words(max = 20_000) String> ground) {}
