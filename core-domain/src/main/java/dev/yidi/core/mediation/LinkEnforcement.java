package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Ties obligations in breach to the proceeding in which their enforcement is applied for 衔接强制执行 (人民调解法 art. 33 ¶2).
 *
 * @param obligations their names in the agreement, each in breach
 * @param enforcement the other proceeding of the case
 */
public record LinkEnforcement(Set<String> obligations, ProceedingId enforcement) implements MediationCommand {
    public LinkEnforcement {
        obligations = Ordered.set(obligations);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        Set<String> breached = m.agreement().map(Agreement::breached).orElse(Set.of());
        return m.during(MediationStage.IN_EFFECT)
                .when(obligations.isEmpty(), () -> Reason.of("mediation.enforcement.no-obligation"))
                .when(enforcement.equals(m.id()), () -> Reason.of("mediation.enforcement.itself"))
                .whenAny(
                        Ordered.without(obligations, breached),
                        "obligations",
                        () -> m.terms().reason("mediation.enforcement.not-in-breach", MediationRule.PERFORMANCE))
                .orElse(() -> List.of(new EnforcementLinked(now, obligations, enforcement)));
    }
}
