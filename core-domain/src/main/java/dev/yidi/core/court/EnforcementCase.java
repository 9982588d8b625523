package dev.yidi.core.court;

import java.time.Instant;
import java.util.Optional;

/**
 * An enforcement from its application to its end 执行案件.
 *
 * @param application who applied against whom for what
 * @param appliedAt when it was applied for
 * @param acceptedAt when the court opened it; empty until then
 * @param stage how far it has come
 * @param court the court that took it; empty until then
 * @param courtNumber the court's number for it
 * @param result what it came to; empty until then
 */
public record EnforcementCase(
        Enforcement application,
        Instant appliedAt,
        Optional<Instant> acceptedAt,
        EnforcementStage stage,
        Optional<Court> court,
        Optional<String> courtNumber,
        Optional<EnforcementResult> result) {

    static EnforcementCase of(Enforcement application, Instant at) {
        return new EnforcementCase(
                application,
                at,
                Optional.empty(),
                EnforcementStage.APPLIED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the court still has it before it. */
    public boolean isPending() {
        return stage == EnforcementStage.APPLIED || stage == EnforcementStage.ACCEPTED;
    }

    EnforcementCase acceptedBy(Court taking, String number, Instant at) {
        return new EnforcementCase(
                application,
                appliedAt,
                Optional.of(at),
                EnforcementStage.ACCEPTED,
                Optional.of(taking),
                Optional.of(number),
                result);
    }

    EnforcementCase refused() {
        return new EnforcementCase(
                application, appliedAt, acceptedAt, EnforcementStage.REFUSED, court, courtNumber, result);
    }

    EnforcementCase ended(EnforcementResult how) {
        return new EnforcementCase(
                application, appliedAt, acceptedAt, EnforcementStage.ENDED, court, courtNumber, Optional.of(how));
    }
}
