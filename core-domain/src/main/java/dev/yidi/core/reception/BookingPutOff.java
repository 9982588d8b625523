package dev.yidi.core.reception;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.Optional;

/** A booking was put off 改期, for a reason; its room is free again. */
public record BookingPutOff(Instant at, String booking, FreeText reason) implements ReceptionEvent {
    @Override
    public LeaderReception evolve(LeaderReception file) {
        return file.changing(
                booking, each -> each.becoming(BookingState.PUT_OFF, Optional.empty(), Optional.of(reason)));
    }
}
