package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one organ brings to a joint handling 协办事项: its own duty, its own clock, its own state.
 *
 * @param id its name
 * @param organ who is asked
 * @param duty what is asked
 * @param required whether the case cannot be concluded over it
 * @param state how far it has come
 * @param clock the clock that counts its days; another one once it was sent back
 * @param expectedAt when the organ said it would come
 * @param calls the calls for an organ on call, oldest first
 * @param deliveries what it delivered, oldest first
 * @param settledAt when it was accepted or waived
 * @param waiver why it was waived
 */
public record Contribution(
        ContributionId id,
        OrganId organ,
        FreeText duty,
        boolean required,
        ContributionState state,
        ClockId clock,
        Optional<Instant> expectedAt,
        List<OnCall> calls,
        List<Delivery> deliveries,
        Optional<Instant> settledAt,
        Optional<FreeText> waiver) {
    public Contribution {
        calls = List.copyOf(calls);
        deliveries = List.copyOf(deliveries);
    }

    static Contribution of(ContributionAsked asked) {
        return new Contribution(
                asked.contribution(),
                asked.organ(),
                asked.duty(),
                asked.required(),
                ContributionState.ASKED,
                asked.clock(),
                Optional.empty(),
                asked.responseMinutes().stream()
                        .map(minutes -> new OnCall(asked.at(), minutes, Optional.empty()))
                        .toList(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the case waits for it: required, and neither accepted nor waived. */
    public boolean isBlocking() {
        return required && !state.isSettled();
    }

    /** The call the organ has not come to yet. */
    public Optional<OnCall> waiting() {
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(calls.get(calls.size() - 1))
                        .filter(call -> call.arrivedAt().isEmpty());
    }

    Contribution with(ContributionState now) {
        return copy(now, clock, expectedAt, calls, deliveries, settledAt, waiver);
    }

    Contribution acknowledged(Optional<Instant> expected) {
        return copy(ContributionState.ACKNOWLEDGED, clock, expected, calls, deliveries, settledAt, waiver);
    }

    Contribution called(OnCall call) {
        return copy(state, clock, expectedAt, Ordered.and(calls, call), deliveries, settledAt, waiver);
    }

    /** The organ came; a delivery made before stays the last word. */
    Contribution arrived(Instant at) {
        List<OnCall> all = new ArrayList<>(calls);
        waiting().ifPresent(call -> all.set(all.size() - 1, call.arrived(at)));
        ContributionState now = state == ContributionState.ASKED || state == ContributionState.ACKNOWLEDGED
                ? ContributionState.ARRIVED
                : state;
        return copy(now, clock, expectedAt, all, deliveries, settledAt, waiver);
    }

    Contribution delivered(Delivery delivery) {
        return copy(
                ContributionState.DELIVERED,
                clock,
                expectedAt,
                calls,
                Ordered.and(deliveries, delivery),
                settledAt,
                waiver);
    }

    Contribution sentBack(ClockId anew) {
        return copy(ContributionState.SENT_BACK, anew, expectedAt, calls, deliveries, settledAt, waiver);
    }

    Contribution accepted(Instant at) {
        return copy(ContributionState.ACCEPTED, clock, expectedAt, calls, deliveries, Optional.of(at), waiver);
    }

    Contribution waived(Instant at, FreeText reason) {
        return copy(
                ContributionState.WAIVED, clock, expectedAt, calls, deliveries, Optional.of(at), Optional.of(reason));
    }

    private Contribution copy(
            ContributionState itsState,
            ClockId itsClock,
            Optional<Instant> expected,
            List<OnCall> itsCalls,
            List<Delivery> itsDeliveries,
            Optional<Instant> settled,
            Optional<FreeText> itsWaiver) {
        return new Contribution(
                id, organ, duty, required, itsState, itsClock, expected, itsCalls, itsDeliveries, settled, itsWaiver);
    }
}
