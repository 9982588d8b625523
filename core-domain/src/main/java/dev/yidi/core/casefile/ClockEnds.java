package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.time.ClockLedger;
import java.util.List;
import java.util.Optional;

/** Which clocks an event ends 计时终止: stopped by the act they wait for, or lapsed. */
final class ClockEnds {
    private ClockEnds() {}

    static List<CaseEvent> after(CaseEvent event, CaseFile file, Setting setting) {
        return file.clocks().running().stream()
                .flatMap(ledger -> end(event, ledger, file, setting).stream())
                .toList();
    }

    private static Optional<CaseEvent> end(CaseEvent event, ClockLedger ledger, CaseFile file, Setting setting) {
        return event.milestones().stream()
                .filter(ledger.limit().stops()::contains)
                .filter(act -> event.concerns(ledger)
                        && EnforcementClocks.concerns(event, ledger, file)
                        && concerns(event, ledger, file, setting))
                .findFirst()
                .<CaseEvent>map(act -> new ClockStopped(event.at(), ledger.id(), act))
                .or(() -> lapses(event, ledger, file)
                        .or(() -> promisedAnew(event, ledger, file, setting))
                        .map(reason -> new ClockLapsed(event.at(), ledger.id(), reason)));
    }

    /** What is still owed to a court or another body outlasts the withdrawal of the matter. */
    private static Optional<String> lapses(CaseEvent event, ClockLedger ledger, CaseFile file) {
        boolean owedElsewhere = event instanceof CaseWithdrawn
                && file.clocks()
                        .ownerOf(ledger.id())
                        .filter(file.proceedings()::isOpen)
                        .isPresent();
        return owedElsewhere ? Optional.empty() : event.lapses(ledger);
    }

    /** An act of one proceeding does not end the clocks of another. */
    private static boolean concerns(CaseEvent event, ClockLedger ledger, CaseFile file, Setting setting) {
        Optional<ProceedingId> owner = file.clocks().ownerOf(ledger.id());
        return owner.isEmpty()
                || event.proceedingOf()
                        .map(proceeding -> file.proceedings().chainOf(proceeding, setting.zone()))
                        .map(chain -> chain.contains(owner.get()))
                        .orElse(true);
    }

    /** A clock nothing happened to yet starts anew where the new topic has another promise. */
    private static Optional<String> promisedAnew(CaseEvent event, ClockLedger ledger, CaseFile file, Setting setting) {
        boolean other = event instanceof CaseClassified
                && !ledger.limit().kinds().isEmpty()
                && ledger.entries().isEmpty()
                && !LimitScope.isAssignment(ledger.limit())
                && !LimitScope.promise(ledger.limit(), file, setting).equals(ledger.promise());
        return other ? Optional.of("promised-anew") : Optional.empty();
    }
}
