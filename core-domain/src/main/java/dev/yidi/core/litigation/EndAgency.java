package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import java.util.List;

/** Ends the help 代理终结; the party may at any time. */
public record EndAgency(AgencyEnd end) implements AgencyCommand {
    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return a.live().orAll(() -> List.of(new AgencyEnded(dossier.now(), end)));
    }
}
