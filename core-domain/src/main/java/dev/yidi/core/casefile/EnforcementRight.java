package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.court.ApplyForEnforcement;
import dev.yidi.core.mediation.Agreement;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.Obligation;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who may have what enforced 执行请求权: what was breached, by whom and owed to whom, as the agreement has it. */
final class EnforcementRight {
    private EnforcementRight() {}

    /** What stands against {@code apply} in the confirmation called {@code proceeding}. */
    static List<Reason> against(ApplyForEnforcement apply, ProceedingId proceeding, CaseFile file, ZoneId zone) {
        Optional<Agreement> agreement = file.proceedings()
                .confirmation(proceeding)
                .flatMap(c -> file.proceedings().agreementOf(c.request(), zone))
                .flatMap(Mediation::agreement);
        List<String> kept = apply.breached().stream()
                .filter(o -> agreement.filter(a -> a.breached().contains(o)).isEmpty())
                .toList();
        List<String> foreign = apply.breached().stream()
                .filter(o -> agreement
                        .flatMap(a -> a.terms().obligation(o))
                        .filter(owed -> owes(owed, apply))
                        .isEmpty())
                .toList();
        return new Refusals()
                .when(
                        !kept.isEmpty(),
                        () -> Refusal.ENFORCE_NOT_BREACHED.reason().with("obligations", String.join(", ", kept)))
                .when(
                        !foreign.isEmpty(),
                        () -> Refusal.ENFORCE_NOT_OWED.reason().with("obligations", String.join(", ", foreign)))
                .all();
    }

    private static boolean owes(Obligation owed, ApplyForEnforcement apply) {
        return owed.owedTo().equals(apply.by()) && owed.owedBy().equals(apply.against());
    }
}
