package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;

/** Records what the suit came to 诉讼结果反馈. */
public record RecordSuitOutcome(SuitOutcome outcome, Optional<FreeText> summary) implements AgencyCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return a.during(AgencyStage.DOCKETED).orAll(() -> List.of(new SuitDecided(dossier.now(), outcome, summary)));
    }
}
