package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Records that an obligation was not met 违约 (人民调解法 art. 31–33); late performance heals it.
 *
 * @param obligation its name in the agreement
 * @param kind how it was not met
 * @param foundOn the day it was found; after the due day, except where performance is refused
 * @param what what was found
 */
public record RecordBreach(String obligation, BreachKind kind, LocalDate foundOn, FreeText what)
        implements MediationCommand {
    public RecordBreach {
        Text.identifier("obligation", obligation);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.IN_EFFECT)
                .and(ObligationChecks.open(m, obligation))
                .when(
                        m.agreement()
                                .filter(a -> a.breached().contains(obligation))
                                .isPresent(),
                        () -> Reason.of("mediation.breach.already-recorded").with("obligation", obligation))
                .and(early(m))
                .orElse(() -> List.of(new ObligationBreached(now, obligation, kind, foundOn, what)));
    }

    private List<Reason> early(Mediation m) {
        return m
                .agreement()
                .flatMap(a -> a.terms().obligation(obligation))
                .flatMap(Obligation::due)
                .filter(due -> kind != BreachKind.REFUSED && !foundOn.isAfter(due))
                .map(due -> m.terms()
                        .reason("mediation.breach.not-yet-due", MediationRule.PERFORMANCE)
                        .with("due", due)
                        .with("found", foundOn))
                .stream()
                .toList();
    }
}
