package dev.yidi.rest.http;

import java.nio.charset.StandardCharsets;

/** Writes the data of events as answers are written: JSON on one line. */
public final class EventData {
    private EventData() {}

    /** {@code data} as JSON. */
    public static String of(Record data) {
        return new String(JsonWriter.write(data), StandardCharsets.UTF_8);
    }
}
