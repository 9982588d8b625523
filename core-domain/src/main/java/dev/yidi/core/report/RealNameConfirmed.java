package dev.yidi.core.report;

import java.time.Instant;

/** The identity of the reporter was checked 实名核实. */
public record RealNameConfirmed(Instant at) implements ReportEvent {
    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().named(ReporterStanding.REAL_NAME, r.reporters());
    }
}
