package dev.yidi.core.reception;

import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is published of a reception day 接访公示: the public office of the leader, never a name, and nothing of who comes.
 *
 * @param number the number of the day
 * @param office the leader's office
 * @param kind where they receive
 * @param place the division
 * @param day the day
 * @param slots the slots and the room left in each
 * @param topics what it is about; empty for everything
 */
public record ReceptionNotice(
        String number,
        String office,
        ReceptionKind kind,
        DivisionCode place,
        LocalDate day,
        List<FreeSlot> slots,
        Set<TopicCode> topics) {
    public ReceptionNotice {
        slots = List.copyOf(slots);
        topics = Set.copyOf(topics);
    }

    /**
     * A slot and the room left in it.
     *
     * @param id its name
     * @param from when it begins
     * @param until when it ends
     * @param free how many can still be booked
     */
    public record FreeSlot(String id, Instant from, Instant until, int free) {}
}
