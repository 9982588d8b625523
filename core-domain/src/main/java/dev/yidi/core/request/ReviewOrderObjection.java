package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Reviews an objection 异议审核: upheld, the order comes back; not upheld, it stays, with the reason. */
public record ReviewOrderObjection(boolean upheld, FreeText reason) implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.REVIEW;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        return r.during(RequestStage.RECEIVED, RequestStage.HANDLED)
                .when(r.pendingObjection().isEmpty(), () -> Reason.of("request.review.no-objection"))
                .when(setting.organ().isEmpty(), () -> Reason.of("request.nobody-acts"))
                .or(() -> new OrderObjectionReviewed(
                        setting.now(), setting.organ().orElseThrow(), upheld, reason));
    }
}
