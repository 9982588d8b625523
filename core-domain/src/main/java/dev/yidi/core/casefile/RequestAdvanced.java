package dev.yidi.core.casefile;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.request.RequestEvent;
import dev.yidi.core.request.RequestHandling;
import java.time.Instant;

/** The handling of an order of this case went a step on 工单进展. */
public record RequestAdvanced(Instant at, ProceedingId proceeding, RequestEvent event)
        implements ProceedingAdvanced<RequestHandling> {
    @Override
    public Class<RequestHandling> kind() {
        return RequestHandling.class;
    }
}
