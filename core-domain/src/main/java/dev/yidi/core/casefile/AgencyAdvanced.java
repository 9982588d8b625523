package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.litigation.AgencyEvent;
import dev.yidi.core.litigation.LitigationAgency;
import java.time.Instant;

/** The help with a suit in this case went a step on 代理诉讼进展. */
public record AgencyAdvanced(Instant at, ProceedingId proceeding, AgencyEvent event)
        implements ProceedingAdvanced<LitigationAgency> {
    @Override
    public Class<LitigationAgency> kind() {
        return LitigationAgency.class;
    }
}
