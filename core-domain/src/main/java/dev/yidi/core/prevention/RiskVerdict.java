package dev.yidi.core.prevention;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/** The conclusion of an assessment 评估报告. */
public record RiskVerdict(
        Instant at,
        OfficerId by,
        RiskLevel level,
        Conclusion conclusion,
        FreeText why,
        Optional<FreeText> conditions) {}
