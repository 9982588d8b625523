package dev.yidi.core.request;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.util.List;

/**
 * Ends this order as a repeat of another one, which goes on 并入主单.
 *
 * @param mainOrder the number of the order that goes on and was told of this one
 */
public record EndAsRepeat(String mainOrder) implements RequestCommand {
    public EndAsRepeat {
        Text.identifier("mainOrder", mainOrder);
    }

    @Override
    public OrderDuty duty() {
        return OrderDuty.STEER;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        return r.during(RequestStage.RECEIVED, RequestStage.HANDLED)
                .when(
                        r.knows(mainOrder),
                        () -> Reason.of("request.repeat.same-order").with("order", mainOrder))
                .or(() -> new EndedAsRepeat(setting.now(), mainOrder));
    }
}
