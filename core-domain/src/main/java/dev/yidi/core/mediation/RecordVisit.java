package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Text;
import java.time.Instant;
import java.util.List;

/** Records a follow-up visit 履行回访 (人民调解法 art. 31): the body supervises performance. What it found changes nothing by itself. */
public record RecordVisit(String obligation, VisitFinding finding, FreeText what) implements MediationCommand {
    public RecordVisit {
        Text.identifier("obligation", obligation);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.IN_EFFECT, MediationStage.PERFORMED)
                .and(ObligationChecks.unknown(m, obligation))
                .orElse(() -> List.of(new FollowUpVisited(now, obligation, finding, what)));
    }
}
