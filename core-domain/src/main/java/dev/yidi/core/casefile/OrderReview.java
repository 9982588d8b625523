package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.request.OrderObjection;
import dev.yidi.core.request.RequestHandling;
import dev.yidi.core.request.ReviewOrderObjection;
import java.util.List;
import java.util.Optional;

/** What the review of an objection to an order is for its dispatch. */
final class OrderReview {
    private OrderReview() {}

    static Outcome<List<CaseEvent>> of(ReviewOrderObjection review, CaseFile file, Setting setting) {
        Optional<Dispatching> open = file.custody().open();
        return new Refusals()
                .at(file, Stage.DISPATCHED)
                .when(waiting(file).isEmpty(), Refusal.NO_OBJECTION)
                .or(() -> review.upheld()
                        ? returned(open.orElseThrow(), setting)
                        : new ReturnRefused(setting.now(), from(open.orElseThrow(), setting), review.reason()));
    }

    /** The objection to an order that is the one the dispatch waits for. */
    static Optional<OrderObjection> waiting(CaseFile file) {
        return file.custody()
                .pendingObjection()
                .flatMap(pending -> file.proceedings().of(RequestHandling.class).stream()
                        .flatMap(each -> each.pendingObjection().stream())
                        .filter(each ->
                                each.at().equals(pending.at()) && each.by().equals(pending.by()))
                        .findFirst());
    }

    private static CaseReturned returned(Dispatching open, Setting setting) {
        return new CaseReturned(setting.now(), open.to(), from(open, setting), open.at());
    }

    private static OrganId from(Dispatching open, Setting setting) {
        return setting.current(open.from());
    }
}
