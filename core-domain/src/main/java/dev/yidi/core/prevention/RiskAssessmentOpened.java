package dev.yidi.core.prevention;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.FileOpening;
import dev.yidi.core.place.DivisionCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An assessment was opened 评估立项. */
public record RiskAssessmentOpened(
        Instant at, FileId id, String number, FreeText decision, OrganId initiator, DivisionCode place, OfficerId by)
        implements RiskAssessmentEvent, FileOpening<RiskAssessment> {
    @Override
    public RiskAssessment begin() {
        return new RiskAssessment(
                FileHead.of(id, number, at),
                decision,
                initiator,
                place,
                by,
                Map.of(),
                List.of(),
                Optional.empty(),
                Set.of());
    }
}
