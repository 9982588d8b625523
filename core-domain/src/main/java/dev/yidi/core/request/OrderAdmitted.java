package dev.yidi.core.request;

import java.time.Instant;

/** The order was checked and is handled here 审核通过. */
public record OrderAdmitted(Instant at) implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().at(RequestStage.HANDLED);
    }
}
