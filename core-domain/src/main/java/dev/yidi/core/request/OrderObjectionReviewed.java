package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import java.time.Instant;

/** An objection was reviewed 异议审核. */
public record OrderObjectionReviewed(Instant at, OrganId by, boolean upheld, FreeText reason) implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().reviewed(upheld);
    }
}
