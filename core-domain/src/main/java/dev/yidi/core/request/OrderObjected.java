package dev.yidi.core.request;

import dev.yidi.core.OrganId;
import java.time.Instant;
import java.util.Optional;

/** The organ an order was sent to objected 工单异议, on a ground of its own beside the objection to the dispatch. */
public record OrderObjected(Instant at, OrganId by, ObjectionGround ground) implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().and(new OrderObjection(at, by, ground, Optional.empty()));
    }
}
