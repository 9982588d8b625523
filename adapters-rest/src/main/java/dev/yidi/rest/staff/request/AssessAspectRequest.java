package dev.yidi.rest.staff.request;

import dev.yidi.core.prevention.AspectResult;
import dev.yidi.core.prevention.RiskAspect;
import dev.yidi.rest.http.Words;

/**
 * What was found about one aspect.
 *
 * @param aspect the aspect
 * @param result whether it holds
 * @param why why
 */
public record AssessAspectRequest(
        RiskAspect aspect,
        AspectResult result,
        @Words(max = 20_000) String why) {}
