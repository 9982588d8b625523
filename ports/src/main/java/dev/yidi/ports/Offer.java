package dev.yidi.ports;

import dev.yidi.core.WindowId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A slot that can be booked 可约号源.
 *
 * @param window the window
 * @param name its name
 * @param day the day
 * @param from when it begins
 * @param until when it ends
 * @param free how many places are left
 */
public record Offer(WindowId window, String name, LocalDate day, Instant from, Instant until, int free) {
    /** The slot. */
    public Seat seat() {
        return new Seat(window, from);
    }
}
