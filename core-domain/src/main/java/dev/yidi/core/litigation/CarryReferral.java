package dev.yidi.core.litigation;

import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.mediation.Mediation;
import java.util.List;
import java.util.Optional;

/** Says which mediation of the case carries the referral 承接; its parties are those the court names. */
public record CarryReferral(ProceedingId mediation) implements ReferralCommand {
    @Override
    public Outcome<List<ReferralEvent>> decide(LitigationReferral r, Dossier dossier) {
        Optional<Mediation> carrier = dossier.mediation(mediation);
        boolean taken = dossier.referrals().stream()
                .anyMatch(other -> other.carrier().filter(mediation::equals).isPresent());
        return r.during(ReferralStage.SIGNED)
                .when(carrier.isEmpty(), () -> Reason.of("litigation.referral.mediation-unknown"))
                .when(
                        carrier.filter(m -> !m.parties().equals(r.parties())).isPresent(),
                        () -> Reason.of("litigation.referral.other-parties"))
                .when(
                        r.carrier()
                                .flatMap(dossier::mediation)
                                .filter(m -> m.isOpen())
                                .isPresent(),
                        () -> Reason.of("litigation.referral.carried-already"))
                .when(taken, () -> Reason.of("litigation.referral.mediation-taken"))
                .orAll(() -> List.of(new ReferralCarried(dossier.now(), mediation)));
    }
}
