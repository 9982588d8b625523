package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records that the citizen was contacted, or was tried 联系诉求人. */
public record RecordContact(ContactMode mode, boolean reached, FreeText what) implements RequestCommand {
    @Override
    public OrderDuty duty() {
        return OrderDuty.HANDLE;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        return r.during(RequestStage.HANDLED)
                .unless(r.isReachable(), () -> Reason.of("request.contact.unreachable"))
                .when(setting.officer().isEmpty(), () -> Reason.of("request.nobody-acts"))
                .or(() -> new CitizenContacted(setting.now(), setting.officer().orElseThrow(), mode, reached, what));
    }
}
