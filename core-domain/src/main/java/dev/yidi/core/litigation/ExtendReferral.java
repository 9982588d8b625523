package dev.yidi.core.litigation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.Set;

/**
 * Gives the referral more time because all parties agree 延长调解期限 (特邀调解规定 art. 27; 在线调解规则 art. 24); the law names no
 * limit. The case extends the clocks.
 *
 * @param agreedBy the parties that agreed; must be all
 * @param days by how many days
 */
public record ExtendReferral(Set<PartyId> agreedBy, int days) implements ReferralCommand {
    public ExtendReferral {
        agreedBy = Ordered.set(agreedBy);
        Span.days(days);
    }

    @Override
    public Outcome<List<ReferralEvent>> decide(LitigationReferral r, Dossier dossier) {
        return r.during(ReferralStage.SIGNED)
                .and(dossier.unknown(agreedBy))
                .whenAny(
                        Ordered.without(r.parties(), agreedBy),
                        "missing",
                        () -> LitigationLaw.reason("litigation.referral.not-agreed-by-all"))
                .orAll(() -> List.of(new ReferralExtended(dossier.now(), agreedBy, days)));
    }
}
