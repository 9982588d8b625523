package dev.yidi.core.request;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.ProceedingOpening;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** An order of the hotline was received 接收工单; the first event of its handling. */
public record OrderReceived(Instant at, ProceedingId id, HotlineOrder order)
        implements RequestEvent, ProceedingOpening<RequestHandling> {
    @Override
    public RequestHandling begin() {
        return RequestHandling.begin(this);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ORDER_RECEIVED, order.nature().received());
    }
}
