package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.CaseResult;
import dev.yidi.rest.http.Words;

/**
 * What came of the handling.
 *
 * @param result the result
 * @param summary the result in words
 */
public record ConcludeRequest(
        CaseResult result, @Words(max = 20_000) String summary) {}
