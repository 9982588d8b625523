package dev.yidi.core.reception;

import dev.yidi.core.Text;
import java.time.Instant;

/**
 * A stretch of a reception day 接访时段.
 *
 * @param id its name within the day
 * @param from when it begins
 * @param until when it ends
 * @param capacity how many bookings it holds
 */
public record ReceptionSlot(String id, Instant from, Instant until, int capacity) {
    public ReceptionSlot {
        Text.identifier("slot", id);
    }
}
