package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;

/** What is wrong with the parties that a command names. */
final class PartyChecks {
    private PartyChecks() {}

    /** Nothing, when all of {@code named} are parties of {@code m}. */
    static List<Reason> unknown(Mediation m, Set<PartyId> named) {
        return Grounds.none()
                .whenAny(Ordered.without(named, m.parties()), "unknown", () -> Reason.of("mediation.not-a-party"))
                .reasons();
    }

    /** Nothing, when {@code named} are the parties of {@code m}, every one; {@code code} names those missing. */
    static List<Reason> notAll(Mediation m, Set<PartyId> named, String code, MediationRule rule) {
        return Grounds.none()
                .and(unknown(m, named))
                .whenAny(
                        Ordered.without(m.parties(), named),
                        "missing",
                        () -> m.terms().reason(code, rule))
                .reasons();
    }
}
