package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An officer reached for the citizen 联系诉求人; the first time it succeeds is kept. */
public record CitizenContacted(Instant at, OfficerId officer, ContactMode mode, boolean reached, FreeText what)
        implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().acted(Optional.of(at).filter(when -> reached));
    }

    @Override
    public List<Milestone> milestones() {
        return reached ? List.of(Milestone.CITIZEN_CONTACTED) : List.of();
    }
}
