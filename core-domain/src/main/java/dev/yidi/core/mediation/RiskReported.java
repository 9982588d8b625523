package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;

/** A dispute that may turn into an offence was reported 激化报告. */
public record RiskReported(Instant at, OrganId to, FreeText what) implements MediationEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(to), DisclosurePurpose.INVESTIGATE));
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.riskReported(to);
    }
}
