package dev.yidi.core.request;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.util.List;

/** Receives an order of the hotline 接收工单. */
public record ReceiveOrder(ProceedingId id, HotlineOrder order) implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.STEER;
    }

    @Override
    public Outcome<List<RequestEvent>> open(OrderSetting setting) {
        return Objections.none()
                .when(order.calledAt().isAfter(setting.now()), () -> Reason.of("request.receive.called-later"))
                .or(() -> new OrderReceived(setting.now(), id, order));
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        return Outcome.refused(Reason.of("request.already-begun"));
    }
}
