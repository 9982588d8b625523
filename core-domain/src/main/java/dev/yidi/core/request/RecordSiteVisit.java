package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;

/** Records a visit on site 现场核查. */
public record RecordSiteVisit(Set<OfficerId> officers, FreeText place, FreeText found) implements RequestCommand {
    public RecordSiteVisit {
        officers = Ordered.set(officers);
    }

    @Override
    public OrderDuty duty() {
        return OrderDuty.HANDLE;
    }

    @Override
    public Outcome<List<RequestEvent>> decide(RequestHandling r, OrderSetting setting) {
        return r.during(RequestStage.HANDLED)
                .when(officers.isEmpty(), () -> Reason.of("request.visit.nobody"))
                .or(() -> new SiteVisited(setting.now(), officers, place, found));
    }
}
