package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The body takes the dispute 受理、签收材料、确认接受, where its terms ask for that; sessions still need everyone's consent.
 *
 * @param startAct the fact the period runs from, where the terms name some
 * @param startedAt when that fact came about, not after now
 * @param certifiedOn the day the parties received the certificate from which the time to apply ran, where the terms know such
 *     a time (道路交通安全法实施条例 art. 94)
 */
public record TakeDispute(Optional<StartAct> startAct, Optional<Instant> startedAt, Optional<LocalDate> certifiedOn)
        implements MediationCommand {

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.PROPOSED)
                .when(
                        m.terms().acceptance() != AcceptanceRule.BODY,
                        () -> m.terms().reason("mediation.take.by-consent", MediationRule.ACCEPTANCE))
                .when(m.acceptedAt().isPresent(), () -> Reason.of("mediation.take.already-taken"))
                .and(startReasons(m, now))
                .when(
                        m.terms().applyWithin().isPresent() && certifiedOn.isEmpty(),
                        () -> m.terms().reason("mediation.take.certificate-missing", MediationRule.PERIOD))
                .orElse(() -> List.of(new DisputeTaken(now, startAct, startedAt.orElse(now))));
    }

    /** The plain taking of a dispute. */
    public static TakeDispute now() {
        return new TakeDispute(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<Reason> startReasons(Mediation m, Instant now) {
        Set<StartAct> known = m.terms().startActs();
        boolean fits = known.isEmpty()
                ? startAct.isEmpty()
                : startAct.filter(known::contains).isPresent();
        return Grounds.none()
                .when(
                        !fits || startAct.isPresent() != startedAt.isPresent(),
                        () -> m.terms()
                                .reason("mediation.take.start-act", MediationRule.PERIOD)
                                .with("expected", Ordered.line(known)))
                .when(
                        startedAt.filter(at -> at.isAfter(now)).isPresent(),
                        () -> Reason.of("mediation.take.start-in-future"))
                .reasons();
    }
}
