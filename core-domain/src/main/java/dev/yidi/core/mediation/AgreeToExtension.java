package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Records that every party agreed to a longer period 同意延长调解期限 (特邀调解规定 art. 27; 医疗纠纷预防和处理条例 art. 38). Whether
 * and how far the limit can be extended its own rule says.
 */
public record AgreeToExtension(LimitId limit, Span by, Set<PartyId> agreedBy) implements MediationCommand {
    public AgreeToExtension {
        agreedBy = Ordered.set(agreedBy);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.PROPOSED, MediationStage.OPEN, MediationStage.AGREEMENT_DRAWN)
                .when(
                        !m.terms().limits().contains(limit),
                        () -> Reason.of("mediation.extension.other-limit").with("limit", limit))
                .and(PartyChecks.notAll(m, agreedBy, "mediation.extension.not-agreed-by-all", MediationRule.PERIOD))
                .orElse(() -> List.of(new ExtensionAgreed(now, limit, by, agreedBy)));
    }
}
