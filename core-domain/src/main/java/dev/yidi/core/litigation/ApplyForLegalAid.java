package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Applies for legal aid 申请法律援助 (法律援助法 art. 31, 38, 43).
 *
 * @param receivedOn the day the institution received it
 * @param exemption why means are not looked into, if they are not
 */
public record ApplyForLegalAid(LocalDate receivedOn, Optional<AidExemption> exemption) implements AgencyCommand {
    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        boolean running = a.aid()
                .filter(aid -> aid.isPending() || aid.status() == AidStatus.GRANTED)
                .isPresent();
        return a.live()
                .and(dossier.notYet(receivedOn))
                .when(running, () -> Reason.of("litigation.aid.already-applied"))
                .orAll(() -> List.of(new LegalAidApplied(dossier.now(), dossier.startOf(receivedOn), exemption)));
    }
}
