package dev.yidi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.yidi.core.mediation.OnlineRoom;
import dev.yidi.ports.spi.OnlineRooms;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link OnlineRooms} that has rooms keeps 在线调解室契约. */
public abstract class OnlineRoomsContract {
    private static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");

    protected OnlineRoomsContract() {}

    /** A provider with rooms to be had, the same for one test. */
    protected abstract OnlineRooms rooms();

    @Test
    public final void a_room_has_a_reference_a_link_and_its_time() {
        OnlineRoom room = rooms().open("c1:m1:first", TEN).orElseThrow();

        assertFalse(room.reference().isEmpty());
        assertFalse(room.link().reveal().isEmpty());
        assertEquals(TEN, room.startsAt());
    }

    @Test
    public final void the_same_key_gives_the_same_room() {
        OnlineRooms rooms = rooms();
        OnlineRoom room = rooms.open("c1:m1:first", TEN).orElseThrow();

        assertEquals(room, rooms.open("c1:m1:first", TEN).orElseThrow());
    }

    @Test
    public final void another_key_gives_another_room() {
        OnlineRooms rooms = rooms();
        OnlineRoom room = rooms.open("c1:m1:first", TEN).orElseThrow();
        OnlineRoom other = rooms.open("c1:m1:second", TEN).orElseThrow();

        assertNotEquals(room.reference(), other.reference());
        assertNotEquals(room.link().reveal(), other.link().reveal());
    }

    @Test
    public final void a_closed_room_is_not_given_again_and_closing_twice_does_no_harm() {
        OnlineRooms rooms = rooms();
        OnlineRoom room = rooms.open("c1:m1:first", TEN).orElseThrow();
        rooms.close(room.reference());
        rooms.close(room.reference());
        rooms.close("nowhere");

        assertNotEquals(
                room.reference(), rooms.open("c1:m1:first", TEN).orElseThrow().reference());
    }

    @Test
    public final void nothing_of_the_key_is_in_the_reference() {
        OnlineRoom room = rooms().open("c1:m1:zhang-san", TEN).orElseThrow();

        assertFalse(room.reference().contains("zhang-san"));
    }

    @Test
    public final void many_may_ask_at_once_for_one_room() {
        OnlineRooms rooms = rooms();
        long different = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> rooms.open("c1:m1:first", TEN).orElseThrow().reference())
                .collect(Collectors.toSet())
                .size();

        assertEquals(1, different);
    }
}
