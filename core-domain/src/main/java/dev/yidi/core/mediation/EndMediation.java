package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Ends a mediation without agreement 终止调解 (人民调解法 art. 26).
 *
 * @param end why
 * @param otherWaysTold the ways the parties were told of; when mediation failed, all that the terms name
 * @param undisputedFacts the facts nobody disputed, recorded for what comes next
 */
public record EndMediation(MediationEnd end, Set<OtherWay> otherWaysTold, List<FreeText> undisputedFacts)
        implements MediationCommand {
    public EndMediation {
        otherWaysTold = Ordered.set(otherWaysTold);
        undisputedFacts = List.copyOf(undisputedFacts);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(
                        MediationStage.PROPOSED,
                        MediationStage.OPEN,
                        MediationStage.AGREEMENT_DRAWN,
                        MediationStage.SUSPENDED)
                .when(
                        end == MediationEnd.AGREED,
                        () -> m.terms().reason("mediation.end.agreed-only-by-effect", MediationRule.WRITTEN_EFFECT))
                .when(
                        end == MediationEnd.REFUSED,
                        () -> m.terms().reason("mediation.end.refusal-needs-party", MediationRule.REFUSAL))
                .when(
                        end != MediationEnd.AGREED
                                && end != MediationEnd.REFUSED
                                && !m.stage().isOver()
                                && !end.possibleAt(m.stage()),
                        () -> Reason.of("mediation.end.not-at-this-stage")
                                .with("end", end)
                                .with("stage", m.stage()))
                .when(
                        !m.terms().ends().contains(end),
                        () -> m.terms()
                                .reason("mediation.end.not-provided", MediationRule.ENDS)
                                .with("end", end))
                .whenAny(
                        end.isFailure() ? Ordered.without(m.terms().otherWays(), otherWaysTold) : Set.of(),
                        "missing",
                        () -> m.terms().reason("mediation.end.other-ways-not-told", MediationRule.OTHER_WAYS))
                .orElse(() -> List.of(new MediationEnded(now, end, otherWaysTold, undisputedFacts)));
    }
}
