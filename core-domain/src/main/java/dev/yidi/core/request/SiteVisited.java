package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Officers went and looked 现场核查: the citizen did not have to come. */
public record SiteVisited(Instant at, Set<OfficerId> officers, FreeText place, FreeText found) implements RequestEvent {
    public SiteVisited {
        officers = Ordered.set(officers);
    }

    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().acted(Optional.empty());
    }
}
