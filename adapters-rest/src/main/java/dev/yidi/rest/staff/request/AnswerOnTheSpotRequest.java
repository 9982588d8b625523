package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.CaseResult;
import dev.yidi.rest.http.Words;
import java.util.Optional;

/**
 * An answer at the window.
 *
 * @param result what came of it; ANSWERED when left out
 * @param answer the answer
 */
public record AnswerOnTheSpotRequest(
        Optional<CaseResult> result, @Words(max = 20_000) String answer) {}
