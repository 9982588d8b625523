package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/**
 * Ends the call-back with a reason 回访办结: why it cannot be better, or that the citizen was not reached however often
 * tried. A reply that claims a solution which the citizen denies goes back first.
 */
public record EndCallBack(FreeText reason) implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.CALL_BACK;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        int tries = r.callBacksOfRound().size();
        boolean denied = r.stage() == RequestStage.UNSATISFIED
                && r.reply().filter(reply -> reply.result().claimsSolution()).isPresent()
                && r.sendBacks() < setting.rules().sendBacks();
        return r.during(RequestStage.REPLIED, RequestStage.UNSATISFIED)
                .when(
                        r.stage() == RequestStage.REPLIED
                                && r.isReachable()
                                && tries < setting.rules().attempts(),
                        () -> Reason.of("request.call-back.too-few-attempts")
                                .with("attempts", tries)
                                .with("expected", setting.rules().attempts()))
                .when(denied, () -> Reason.of("request.call-back.send-back-first"))
                .or(() -> new CallBackEnded(setting.now(), reason));
    }
}
