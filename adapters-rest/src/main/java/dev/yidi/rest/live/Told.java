package dev.yidi.rest.live;

import dev.yidi.rest.http.EventData;

/**
 * What a stream is told.
 *
 * @param name the name of the event
 * @param data its data, one line
 */
public record Told(String name, String data) {
    /** An event of this name about {@code data}. */
    public static Told of(String name, Record data) {
        return new Told(name, EventData.of(data));
    }

    /** Never what it says. */
    @Override
    public String toString() {
        return "Told[" + name + "]";
    }
}
