package dev.yidi.core.request;

import dev.yidi.core.Outcome;
import java.util.List;

/** Admits the order after the check 审核通过: it belongs to no other legal way. */
public record AdmitOrder() implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.STEER;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        return r.during(RequestStage.RECEIVED).or(() -> new OrderAdmitted(setting.now()));
    }
}
