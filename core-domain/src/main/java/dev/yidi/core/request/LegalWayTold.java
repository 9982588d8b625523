package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The citizen was told the legal way 告知法定途径.
 *
 * @param reference the number under which the petition channel has the matter; for that way alone
 * @param told what the citizen was told
 */
public record LegalWayTold(Instant at, LegalWay way, Optional<String> reference, FreeText told)
        implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().told(way);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ORDER_REPLIED);
    }
}
