package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.util.List;
import java.util.Optional;

/**
 * Records whether the lawyer takes the matter 律师回复; who was assigned by legal aid declines with good reason only (法律援助法
 * art. 46).
 */
public record RecordLawyerAnswer(String engagement, boolean accepted, Optional<FreeText> reason)
        implements AgencyCommand {
    public RecordLawyerAnswer {
        Text.identifier("engagement", engagement);
    }

    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<AgencyEvent>> decide(LitigationAgency a, Dossier dossier) {
        Optional<Engagement> asked = a.lawyers().stream()
                .filter(e -> e.id().equals(engagement) && e.status() == EngagementStatus.ASSIGNED)
                .findFirst();
        return a.live()
                .when(asked.isEmpty(), () -> Reason.of("litigation.lawyer.not-asked"))
                .when(
                        !accepted
                                && reason.isEmpty()
                                && asked.filter(e -> e.source() == LawyerSource.LEGAL_AID)
                                        .isPresent(),
                        () -> LitigationLaw.reason("litigation.lawyer.reason-missing"))
                .orAll(() -> List.of(new LawyerAnswered(dossier.now(), engagement, accepted, reason)));
    }
}
