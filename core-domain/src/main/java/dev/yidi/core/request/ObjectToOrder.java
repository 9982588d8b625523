package dev.yidi.core.request;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Objects to an order 工单异议: together with the dispatch, whose rules it keeps.
 *
 * @param law the law that makes another organ competent
 * @param proposed the organ held competent
 */
public record ObjectToOrder(ObjectionGround ground, FreeText reasons, Citation law, Optional<OrganId> proposed)
        implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.OBJECT;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        return r.during(RequestStage.RECEIVED, RequestStage.HANDLED)
                .when(setting.organ().isEmpty(), () -> Reason.of("request.nobody-acts"))
                .or(() -> new OrderObjected(setting.now(), setting.organ().orElseThrow(), ground));
    }
}
