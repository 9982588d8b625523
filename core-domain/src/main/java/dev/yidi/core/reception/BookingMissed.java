package dev.yidi.core.reception;

import java.time.Instant;
import java.util.Optional;

/** Nobody came 未到. */
public record BookingMissed(Instant at, String booking) implements ReceptionEvent {
    @Override
    public LeaderReception evolve(LeaderReception file) {
        return file.changing(booking, each -> each.becoming(BookingState.MISSED, Optional.empty(), Optional.empty()));
    }
}
