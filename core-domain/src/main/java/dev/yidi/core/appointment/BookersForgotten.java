package dev.yidi.core.appointment;

import java.time.Instant;

/** It was forgotten who had booked 到期删除. */
public record BookersForgotten(Instant at) implements DayEvent {
    @Override
    public AppointmentDay evolve(AppointmentDay day) {
        return day.forgetting();
    }
}
