package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import java.time.Instant;

/** A dispute that may turn into an offence was reported 激化报告. */
public record RiskReported(Instant at, OrganId to, FreeText what) implements MediationEvent {
    @Override
    public Mediation evolve(Mediation m) {
        return m.riskReported(to);
    }
}
