package dev.yidi.core.request;

import dev.yidi.core.Objections;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.proceeding.Proceeding;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The handling of an order 诉求办理, folded from its events; everything decided about it is decided by a {@link
 * RequestCommand}.
 *
 * @param id its name within the case
 * @param orders the order and its repeats, in the order they came
 * @param stage how far it has come
 * @param way the legal way that was told, if one was
 * @param mainOrder the number of the order it repeats, if it does
 * @param objections the objections to its dispatch, oldest first
 * @param firstContactAt when the citizen was first reached
 * @param actsOfRound how many contacts and visits there were since it was last sent back
 * @param reply the reply of this round
 * @param callBacks every attempt to call back, oldest first
 * @param sendBacks how often it went back to handling
 */
public record RequestHandling(
        ProceedingId id,
        List<HotlineOrder> orders,
        RequestStage stage,
        Optional<LegalWay> way,
        Optional<String> mainOrder,
        List<OrderObjection> objections,
        Optional<Instant> firstContactAt,
        int actsOfRound,
        Optional<OrderReply> reply,
        List<CallBack> callBacks,
        int sendBacks)
        implements Proceeding {
    public RequestHandling {
        orders = List.copyOf(orders);
        objections = List.copyOf(objections);
        callBacks = List.copyOf(callBacks);
    }

    static RequestHandling begin(OrderReceived received) {
        return new RequestHandling(
                received.id(),
                List.of(received.order()),
                RequestStage.RECEIVED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(),
                0);
    }

    /**
     * The handling that {@code events} fold to.
     *
     * @throws dev.yidi.core.YidiException when the first event is not the receipt, or a later one is
     */
    public static RequestHandling from(List<? extends RequestEvent> events) {
        return Proceeding.from(events);
    }

    @Override
    public boolean isOpen() {
        return !stage.isOver();
    }

    /** The order it began with. */
    public HotlineOrder order() {
        return orders.get(0);
    }

    /** Whether anyone who called can be called back. */
    public boolean isReachable() {
        return orders.stream().anyMatch(HotlineOrder::reachable);
    }

    /** Whether an order of {@code number} is among them. */
    public boolean knows(String number) {
        return orders.stream().anyMatch(each -> each.number().equals(number));
    }

    /** Whether it was found that departments pushed it down, so that it stays above the grass roots. */
    public boolean isHeldAbove() {
        return objections.stream()
                .anyMatch(each -> each.ground().goesToCentre()
                        && each.upheld().filter(upheld -> upheld).isPresent());
    }

    /** The objection that waits for its review. */
    public Optional<OrderObjection> pendingObjection() {
        return objections.isEmpty()
                ? Optional.empty()
                : Optional.of(objections.get(objections.size() - 1))
                        .filter(last -> last.upheld().isEmpty());
    }

    /** The attempts since it was last sent back. */
    public List<CallBack> callBacksOfRound() {
        return callBacks.stream().filter(each -> each.round() == sendBacks).toList();
    }

    Objections during(RequestStage... allowed) {
        return Objections.none()
                .unless(
                        List.of(allowed).contains(stage),
                        () -> RequestLaw.reason("request.wrong-stage")
                                .with("stage", stage)
                                .with(
                                        "expected",
                                        Arrays.stream(allowed).map(Enum::name).collect(Collectors.joining(", "))));
    }

    RequestChange change() {
        return new RequestChange(this);
    }
}
