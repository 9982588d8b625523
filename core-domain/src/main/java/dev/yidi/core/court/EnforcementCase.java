package dev.yidi.core.court;

import java.util.Optional;

/**
 * An enforcement from its application to its end 执行案件.
 *
 * @param application who applied against whom for what
 * @param stage how far it has come
 * @param court the court that took it; empty until then
 * @param courtNumber the court's number for it
 * @param result what it came to; empty until then
 */
public record EnforcementCase(
        Enforcement application,
        EnforcementStage stage,
        Optional<Court> court,
        Optional<String> courtNumber,
        Optional<EnforcementResult> result) {

    static EnforcementCase of(Enforcement application) {
        return new EnforcementCase(
                application, EnforcementStage.APPLIED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the court still has it before it. */
    public boolean isPending() {
        return stage == EnforcementStage.APPLIED || stage == EnforcementStage.ACCEPTED;
    }

    EnforcementCase acceptedBy(Court taking, String number) {
        return new EnforcementCase(
                application, EnforcementStage.ACCEPTED, Optional.of(taking), Optional.of(number), result);
    }

    EnforcementCase refused() {
        return new EnforcementCase(application, EnforcementStage.REFUSED, court, courtNumber, result);
    }

    EnforcementCase ended(EnforcementResult how) {
        return new EnforcementCase(application, EnforcementStage.ENDED, court, courtNumber, Optional.of(how));
    }
}
