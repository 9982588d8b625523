package dev.yidi.core.request;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** This order ended as a repeat of another, which goes on 并入主单. */
public record EndedAsRepeat(Instant at, String mainOrder) implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().repeating(mainOrder);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ORDER_CLOSED);
    }
}
