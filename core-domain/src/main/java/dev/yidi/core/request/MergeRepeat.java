package dev.yidi.core.request;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Merges a repeat of the same matter into this order 重复诉求并单. */
public record MergeRepeat(HotlineOrder repeat) implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.STEER;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        return r.during(
                        RequestStage.RECEIVED,
                        RequestStage.HANDLED,
                        RequestStage.REPLIED,
                        RequestStage.UNSATISFIED,
                        RequestStage.CALLED_BACK)
                .when(
                        r.knows(repeat.number()),
                        () -> Reason.of("request.repeat.same-order").with("order", repeat.number()))
                .when(repeat.calledAt().isAfter(setting.now()), () -> Reason.of("request.receive.called-later"))
                .or(() -> new RepeatMerged(setting.now(), repeat));
    }
}
