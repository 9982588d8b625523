package dev.yidi.core.request;

import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The handling of an order as it is after one change 工单变更; only its events ask for it.
 *
 * @param r the handling before
 */
record RequestChange(RequestHandling r) {
    RequestHandling at(RequestStage next) {
        return copy(
                r.orders(),
                next,
                r.way(),
                r.mainOrder(),
                r.objections(),
                r.firstContactAt(),
                r.actsOfRound(),
                r.reply(),
                r.callBacks(),
                r.sendBacks());
    }

    RequestHandling told(LegalWay told) {
        return copy(
                r.orders(),
                RequestStage.WAY_TOLD,
                Optional.of(told),
                r.mainOrder(),
                r.objections(),
                r.firstContactAt(),
                r.actsOfRound(),
                r.reply(),
                r.callBacks(),
                r.sendBacks());
    }

    RequestHandling and(HotlineOrder repeat) {
        return copy(
                Ordered.and(r.orders(), repeat),
                r.stage(),
                r.way(),
                r.mainOrder(),
                r.objections(),
                r.firstContactAt(),
                r.actsOfRound(),
                r.reply(),
                r.callBacks(),
                r.sendBacks());
    }

    RequestHandling repeating(String main) {
        return copy(
                r.orders(),
                RequestStage.MERGED,
                r.way(),
                Optional.of(main),
                r.objections(),
                r.firstContactAt(),
                r.actsOfRound(),
                r.reply(),
                r.callBacks(),
                r.sendBacks());
    }

    RequestHandling and(OrderObjection objection) {
        return copy(
                r.orders(),
                r.stage(),
                r.way(),
                r.mainOrder(),
                Ordered.and(r.objections(), objection),
                r.firstContactAt(),
                r.actsOfRound(),
                r.reply(),
                r.callBacks(),
                r.sendBacks());
    }

    RequestHandling reviewed(boolean upheld) {
        List<OrderObjection> all = new ArrayList<>(r.objections());
        all.set(all.size() - 1, all.get(all.size() - 1).reviewed(upheld));
        return copy(
                r.orders(),
                r.stage(),
                r.way(),
                r.mainOrder(),
                all,
                r.firstContactAt(),
                r.actsOfRound(),
                r.reply(),
                r.callBacks(),
                r.sendBacks());
    }

    RequestHandling acted(Optional<Instant> reachedAt) {
        return copy(
                r.orders(),
                r.stage(),
                r.way(),
                r.mainOrder(),
                r.objections(),
                r.firstContactAt().or(() -> reachedAt),
                r.actsOfRound() + 1,
                r.reply(),
                r.callBacks(),
                r.sendBacks());
    }

    RequestHandling with(OrderReply given) {
        return copy(
                r.orders(),
                RequestStage.REPLIED,
                r.way(),
                r.mainOrder(),
                r.objections(),
                r.firstContactAt(),
                r.actsOfRound(),
                Optional.of(given),
                r.callBacks(),
                r.sendBacks());
    }

    RequestHandling with(CallBack callBack) {
        RequestStage next = !callBack.reached()
                ? r.stage()
                : callBack.satisfied() ? RequestStage.CALLED_BACK : RequestStage.UNSATISFIED;
        return copy(
                r.orders(),
                next,
                r.way(),
                r.mainOrder(),
                r.objections(),
                r.firstContactAt(),
                r.actsOfRound(),
                r.reply(),
                Ordered.and(r.callBacks(), callBack),
                r.sendBacks());
    }

    RequestHandling sentBack() {
        return copy(
                r.orders(),
                RequestStage.HANDLED,
                r.way(),
                r.mainOrder(),
                r.objections(),
                r.firstContactAt(),
                0,
                Optional.empty(),
                r.callBacks(),
                r.sendBacks() + 1);
    }

    private RequestHandling copy(
            List<HotlineOrder> itsOrders,
            RequestStage itsStage,
            Optional<LegalWay> itsWay,
            Optional<String> itsMain,
            List<OrderObjection> itsObjections,
            Optional<Instant> itsContact,
            int itsActs,
            Optional<OrderReply> itsReply,
            List<CallBack> itsCallBacks,
            int itsSendBacks) {
        return new RequestHandling(
                r.id(),
                itsOrders,
                itsStage,
                itsWay,
                itsMain,
                itsObjections,
                itsContact,
                itsActs,
                itsReply,
                itsCallBacks,
                itsSendBacks);
    }
}
