package dev.yidi.rest.staff.view;

import dev.yidi.core.prevention.AspectResult;
import dev.yidi.core.prevention.RiskAspect;
import java.time.OffsetDateTime;

/**
 * What was found about one aspect.
 *
 * @param aspect the aspect
 * @param result whether it holds
 * @param why why
 * @param at when it was found
 * @param by by whom
 */
public record AspectFindingView(RiskAspect aspect, AspectResult result, String why, OffsetDateTime at, OfficerRef by) {}
