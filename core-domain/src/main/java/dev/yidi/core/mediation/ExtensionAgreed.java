package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.util.Set;

/** The parties agreed that a period be longer 同意延长调解期限. */
public record ExtensionAgreed(Instant at, LimitId limit, Span by, Set<PartyId> agreedBy) implements MediationEvent {
    public ExtensionAgreed {
        agreedBy = Ordered.set(agreedBy);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m;
    }
}
