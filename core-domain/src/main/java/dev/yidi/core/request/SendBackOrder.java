package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Sends an order back to handling because the citizen is not satisfied 退回重办, as often as the county says. */
public record SendBackOrder(FreeText reason) implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.CALL_BACK;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        int most = setting.rules().sendBacks();
        return r.during(RequestStage.UNSATISFIED)
                .when(
                        r.sendBacks() >= most,
                        () -> Reason.of("request.send-back.limit").with("times", most))
                .or(() -> new OrderSentBack(setting.now(), reason));
    }
}
