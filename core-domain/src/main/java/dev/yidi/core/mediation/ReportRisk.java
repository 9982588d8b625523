package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;

/** Reports a dispute that may turn into an offence 激化报告 (人民调解法 art. 25); open at every stage. */
public record ReportRisk(OrganId to, FreeText what) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return Outcome.granted(List.of(new RiskReported(now, to, what)));
    }
}
