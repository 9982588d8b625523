package dev.yidi.rest.staff.request;

import dev.yidi.core.prevention.Conclusion;
import dev.yidi.core.prevention.RiskLevel;
import dev.yidi.rest.http.Words;
import java.util.Optional;

/**
 * The conclusion of an assessment.
 *
 * @param level how great the risk is
 * @param conclusion what should be done
 * @param why why
 * @param conditions the conditions, where it goes ahead only with conditions
 */
public record ConcludeAssessmentRequest(
        RiskLevel level,
        Conclusion conclusion,
        @Words(max = 20_000) String why,
        Optional<@Words(max = 20_000) String> conditions) {}
