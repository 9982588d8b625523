package dev.yidi.core.request;

import java.time.Instant;

/** A repeat was merged into this order 重复诉求并单; both stay known. */
public record RepeatMerged(Instant at, HotlineOrder repeat) implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().and(repeat);
    }
}
