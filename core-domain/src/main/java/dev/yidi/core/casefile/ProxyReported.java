package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/**
 * The proxy reported back to the principal 代办反馈.
 *
 * @param clock the clock it ends, if it still runs
 */
public record ProxyReported(Instant at, MandateId mandate, FreeText report, ClockId clock) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.mandates().change(mandate, each -> each.reported(at, report)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.PROXY_REPORTED);
    }

    /** Of several mandates, a report ends the clock of its own. */
    @Override
    public boolean concerns(ClockLedger ledger) {
        return !ledger.limit().id().equals(ProxyTerm.LIMIT) || ledger.id().equals(clock);
    }
}
