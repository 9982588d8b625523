package dev.yidi.core.request;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The order was closed back to the hotline 归档回传, under every number it has. */
public record OrderClosed(Instant at) implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().at(RequestStage.CLOSED);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ORDER_CLOSED);
    }
}
