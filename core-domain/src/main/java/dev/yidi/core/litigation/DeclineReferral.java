package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Does not take the referral, saying why 不予接受 (在线调解规则 art. 12); after the signature it is returned instead. */
public record DeclineReferral(DeclineReason reason, FreeText explanation) implements ReferralCommand {
    @Override
    public Outcome<List<ReferralEvent>> decide(LitigationReferral r, Dossier dossier) {
        return r.during(ReferralStage.RECEIVED)
                .orAll(() -> List.of(new ReferralDeclined(dossier.now(), reason, explanation)));
    }
}
