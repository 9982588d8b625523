package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The call-back was ended with a reason 回访办结: why it cannot be better, or that nobody was reached. */
public record CallBackEnded(Instant at, FreeText reason) implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().at(RequestStage.CALLED_BACK);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CALLED_BACK);
    }
}
