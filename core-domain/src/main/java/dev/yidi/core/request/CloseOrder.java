package dev.yidi.core.request;

import dev.yidi.core.Outcome;
import java.util.List;

/** Closes the order back to the hotline 归档回传: after the call-back, or when the legal way was told. */
public record CloseOrder() implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.CALL_BACK;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        return r.during(RequestStage.CALLED_BACK, RequestStage.WAY_TOLD).or(() -> new OrderClosed(setting.now()));
    }
}
