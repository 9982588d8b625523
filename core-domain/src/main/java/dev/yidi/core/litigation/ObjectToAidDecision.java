package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * Objects to the refusal or the end of legal aid 提出异议 (法律援助法 art. 49 ¶1); the law names no time for it.
 *
 * @param receivedOn the day the justice bureau received it
 * @param reason why
 */
public record ObjectToAidDecision(LocalDate receivedOn, FreeText reason) implements AgencyCommand {
    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        return a.live()
                .and(dossier.notYet(receivedOn))
                .when(
                        a.aid().filter(LegalAid::isDenied).isEmpty(),
                        () -> LitigationLaw.reason("litigation.aid.nothing-to-object-to"))
                .when(
                        a.aid().filter(LegalAid::objected).isPresent(),
                        () -> LitigationLaw.reason("litigation.aid.objected-before"))
                .orAll(() -> List.of(new AidDecisionObjected(dossier.now(), dossier.startOf(receivedOn), reason)));
    }
}
