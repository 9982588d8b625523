package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Replies to the citizen 答复, after a contact or a visit in this round. */
public record ReplyToOrder(OrderResult result, FreeText text) implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.HANDLE;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        return r.during(RequestStage.HANDLED)
                .when(r.actsOfRound() == 0, () -> Reason.of("request.reply.nothing-done"))
                .or(() -> new OrderReplied(setting.now(), result, text));
    }
}
