package dev.yidi.core.litigation;

import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import dev.yidi.core.court.Court;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes in what a court refers 接收引调 (特邀调解规定 art. 11; 民事诉讼法 art. 125).
 *
 * @param id its name within the case
 * @param court who refers
 * @param courtNumber the court's number for it
 * @param kind before filing, or after it in which procedure
 * @param channel how the papers come
 * @param parties the parties the court names
 * @param after the proceeding of the case it goes on from, if from one
 */
public record ReceiveReferral(
        ProceedingId id,
        Court court,
        String courtNumber,
        ReferralKind kind,
        ReferralChannel channel,
        Set<PartyId> parties,
        Optional<ProceedingId> after)
        implements ReferralCommand {
    public ReceiveReferral {
        Text.required("courtNumber", courtNumber, 80);
        parties = Ordered.set(parties);
    }

    @Override
    public boolean comesIn() {
        return true;
    }

    @Override
    public Outcome<List<ReferralEvent>> open(Dossier dossier) {
        boolean twice = dossier.referrals().stream()
                .anyMatch(r -> r.court().equals(court)
                        && r.courtNumber().equals(courtNumber)
                        && r.stage() != ReferralStage.DECLINED);
        return Objections.none()
                .and(dossier.unknown(parties))
                .when(
                        parties.size() < 2,
                        () -> Reason.of("litigation.referral.too-few-parties").with("parties", parties.size()))
                .when(twice, () -> Reason.of("litigation.referral.twice"))
                .orAll(() -> List.of(new ReferralReceived(
                        dossier.now(),
                        id,
                        court,
                        courtNumber,
                        kind,
                        channel,
                        ReferralTerms.of(kind, channel).limits(),
                        parties,
                        after)));
    }

    @Override
    public Outcome<List<ReferralEvent>> decide(LitigationReferral r, Dossier dossier) {
        return Outcome.refused(Reason.of("litigation.referral.already-begun").with("stage", r.stage()));
    }
}
