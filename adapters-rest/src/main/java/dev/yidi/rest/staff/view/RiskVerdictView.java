package dev.yidi.rest.staff.view;

import dev.yidi.core.prevention.Conclusion;
import dev.yidi.core.prevention.RiskLevel;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The conclusion of an assessment.
 *
 * @param at when it was drawn
 * @param by by whom
 * @param level how great the risk is
 * @param conclusion what should be done
 * @param why why
 * @param conditions the conditions
 */
public record RiskVerdictView(
        OffsetDateTime at,
        OfficerRef by,
        RiskLevel level,
        Conclusion conclusion,
        String why,
        Optional<String> conditions) {}
