package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import java.util.List;

/** Says later why mediation was not tried 补充说明未经调解事由. */
public record ExplainSkip(MediationSkipped skipped) implements AgencyCommand {
    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return a.live().orAll(() -> List.of(new SkipExplained(dossier.now(), skipped)));
    }
}
