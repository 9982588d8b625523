package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records the justice bureau's decision on an objection 异议审查决定 (法律援助法 art. 49 ¶2). */
public record DecideAidObjection(boolean corrected) implements AgencyCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return a.live()
                .when(
                        a.aid().filter(LegalAid::objectionPending).isEmpty(),
                        () -> Reason.of("litigation.aid.no-objection"))
                .orAll(() -> List.of(new AidObjectionDecided(dossier.now(), corrected)));
    }
}
