package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The citizen was replied to 答复. */
public record OrderReplied(Instant at, OrderResult result, FreeText text) implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().with(new OrderReply(at, result, text));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ORDER_REPLIED);
    }
}
