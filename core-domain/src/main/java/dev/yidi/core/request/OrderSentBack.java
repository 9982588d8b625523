package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The order went back to handling 退回重办, because the citizen is not satisfied. */
public record OrderSentBack(Instant at, FreeText reason) implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().sentBack();
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ORDER_SENT_BACK);
    }
}
