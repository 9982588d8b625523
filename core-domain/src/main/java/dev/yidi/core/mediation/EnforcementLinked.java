package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Text;
import java.time.Instant;
import java.util.Set;

/**
 * What was not performed is pursued in another proceeding of the case 衔接强制执行.
 *
 * @param obligations the obligations in breach
 * @param enforcement the proceeding in which enforcement is applied for
 */
public record EnforcementLinked(Instant at, Set<String> obligations, ProceedingId enforcement)
        implements MediationEvent {
    public EnforcementLinked {
        obligations = Ordered.set(obligations);
        obligations.forEach(each -> Text.identifier("obligation", each));
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.followUps().enforced(obligations, enforcement));
    }
}
