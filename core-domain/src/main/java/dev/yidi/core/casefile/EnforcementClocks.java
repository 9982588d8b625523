package dev.yidi.core.casefile;

import dev.yidi.core.court.EnforcementAccepted;
import dev.yidi.core.court.EnforcementApplied;
import dev.yidi.core.court.EnforcementCase;
import dev.yidi.core.court.EnforcementStep;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each of several enforcements has clocks of its own 执行期限: a step of one ends no clock of another. */
final class EnforcementClocks {
    private static final Set<Milestone> STARTS =
            EnumSet.of(Milestone.ENFORCEMENT_APPLIED, Milestone.ENFORCEMENT_ACCEPTED);

    private EnforcementClocks() {}

    /** Whether {@code event} begins a clock of its own beside one of the same limit that runs. */
    static boolean startsAnother(CaseEvent event) {
        return event instanceof ConfirmationAdvanced step
                && (step.event() instanceof EnforcementApplied || step.event() instanceof EnforcementAccepted);
    }

    /** Whether {@code event} may end {@code ledger}: mostly; a step of an enforcement only the clock of that one. */
    static boolean concerns(CaseEvent event, ClockLedger ledger, CaseFile file) {
        return !(event instanceof ConfirmationAdvanced step)
                || !(step.event() instanceof EnforcementStep numbered)
                || !STARTS.contains(ledger.limit().start())
                || isOf(numbered.number(), step, ledger, file);
    }

    private static boolean isOf(int number, ConfirmationAdvanced step, ClockLedger ledger, CaseFile file) {
        List<EnforcementCase> all = file.proceedings()
                .confirmation(step.proceeding())
                .map(JudicialConfirmation::enforcements)
                .orElse(List.of());
        Optional<Instant> start = Optional.of(number)
                .filter(each -> each >= 1 && each <= all.size())
                .map(each -> all.get(each - 1))
                .flatMap(each -> ledger.limit().start() == Milestone.ENFORCEMENT_APPLIED
                        ? Optional.of(each.appliedAt())
                        : each.acceptedAt());
        return start.equals(Optional.of(ledger.started()))
                && file.clocks().running().stream()
                        .filter(each -> each.limit().id().equals(ledger.limit().id())
                                && each.started().equals(ledger.started())
                                && file.clocks().ownerOf(each.id()).equals(Optional.of(step.proceeding())))
                        .findFirst()
                        .filter(ledger::equals)
                        .isPresent();
    }
}
