package dev.yidi.core.litigation;

import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.ProceedingOpening;
import java.time.Instant;
import java.util.Optional;

/** A party turned to the centre for help with a suit 启动代理诉讼; the first event of every help. */
public record AgencyBegun(
        Instant at,
        ProceedingId id,
        PartyId party,
        Optional<ProceedingId> after,
        MediationTried mediation,
        Optional<MediationSkipped> skipped)
        implements AgencyEvent, ProceedingOpening<LitigationAgency> {
    @Override
    public LitigationAgency begin() {
        return LitigationAgency.begin(this);
    }
}
