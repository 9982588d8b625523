package dev.yidi.core.reception;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.Optional;

/** Somebody was received and something decided 接访并作出处理. */
public record BookingHeld(Instant at, String booking, ReceptionOutcome outcome, FreeText decision)
        implements ReceptionEvent {
    @Override
    public LeaderReception evolve(LeaderReception file) {
        return file.changing(
                booking, each -> each.becoming(BookingState.HELD, Optional.of(outcome), Optional.of(decision)));
    }
}
