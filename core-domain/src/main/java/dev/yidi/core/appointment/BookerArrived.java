package dev.yidi.core.appointment;

import dev.yidi.core.desk.PriorityGround;
import java.time.Instant;
import java.util.Set;

/** Somebody came 已到场; the ticket is drawn in the same append. */
public record BookerArrived(Instant at, String number, Punctuality how, Set<PriorityGround> grounds)
        implements DayEvent {
    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        return day.changing(number, booking -> booking.arrived(how));
    }
}
