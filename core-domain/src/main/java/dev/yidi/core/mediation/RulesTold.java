package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.Set;

/** The parties were told what they must know before the first session 告知权利义务和规则. */
public record RulesTold(Instant at, Set<MediationNotice> notices) implements MediationEvent {
    public RulesTold {
        notices = Ordered.set(notices);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.course().told(notices));
    }
}
