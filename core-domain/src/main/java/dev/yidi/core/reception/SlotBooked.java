package dev.yidi.core.reception;

import dev.yidi.core.casefile.Protection;
import java.time.Instant;

/** A slot was booked 预约接访. */
public record SlotBooked(Instant at, ReceptionBooking booking, Protection protection) implements ReceptionEvent {
    @Override
    public LeaderReception evolve(LeaderReception file) {
        return file.adding(booking, protection);
    }
}
