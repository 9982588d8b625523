package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Records what the institution decided 法律援助决定 (法律援助法 art. 43–44).
 *
 * @param decision granted, advanced, refused, or deemed withdrawn
 * @param ground the written reasons of a refusal
 */
public record DecideLegalAid(AidDecision decision, Optional<FreeText> ground) implements AgencyCommand {
    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        boolean asked = a.aid().filter(LegalAid::papersAsked).isPresent();
        return a.live()
                .and(AidChecks.applied(a))
                .when(
                        decision == AidDecision.REFUSED && ground.isEmpty(),
                        () -> LitigationLaw.reason("litigation.aid.ground-missing"))
                .when(
                        decision == AidDecision.DEEMED_WITHDRAWN && !asked,
                        () -> LitigationLaw.reason("litigation.aid.papers-not-asked"))
                .orAll(() -> List.of(new LegalAidDecided(dossier.now(), decision, ground)));
    }
}
