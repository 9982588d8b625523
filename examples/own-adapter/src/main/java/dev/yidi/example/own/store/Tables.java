package dev.yidi.example.own.store;

import java.nio.charset.StandardCharsets;
import org.h2.mvstore.MVMap;

/**
 * The maps of a county's stores 数据表, their keys made by {@link SortKey}.
 *
 * @param meta what the file is: format, county, whether something was destroyed in it
 * @param entries file and sequence to the entry
 * @param feed place in the journal of all files to the key in {@code entries}
 * @param commands actor and id to the command
 * @param cards file to the card
 * @param numbers register and number to the file
 * @param order order, register and place in that order, which ends with the file, to nothing
 * @param tokens token and file to nothing
 * @param keys file to the wrapped key
 * @param alarms file, clock and rung to the alarm with its lease
 * @param due when it may be claimed and key in {@code alarms} to that key
 * @param series series to the last number given
 * @param followers follower to its lead
 */
record Tables(
        MVMap<String, byte[]> meta,
        MVMap<String, byte[]> entries,
        MVMap<String, byte[]> feed,
        MVMap<String, byte[]> commands,
        MVMap<String, byte[]> cards,
        MVMap<String, byte[]> numbers,
        MVMap<String, byte[]> order,
        MVMap<String, byte[]> tokens,
        MVMap<String, byte[]> keys,
        MVMap<String, byte[]> alarms,
        MVMap<String, byte[]> due,
        MVMap<String, byte[]> series,
        MVMap<String, byte[]> followers) {

    /** Where something that has to be gone for ever was written over, until the file was made anew. */
    static final String DESTROYED = "destroyed";

    private static final byte[] NOTHING = {};

    static Tables of(Shelf shelf) {
        return new Tables(
                shelf.map("meta"),
                shelf.map("entries"),
                shelf.map("feed"),
                shelf.map("commands"),
                shelf.map("cards"),
                shelf.map("numbers"),
                shelf.map("order"),
                shelf.map("tokens"),
                shelf.map("keys"),
                shelf.map("alarms"),
                shelf.map("due"),
                shelf.map("series"),
                shelf.map("followers"));
    }

    static byte[] nothing() {
        return NOTHING;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
