package dev.yidi.messaging.inbound;

import dev.yidi.core.UnavailableException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Messages that cannot be performed for what is needed is away 卡住的来件: whether it is away for all of them, and they wait, or only for this one, as
 * where its file was altered and nobody will ever read it. Used by one thread at a time.
 */
final class Stuck {
    /** With their pauses they last half an hour. */
    static final int TRIES = 40;

    /** How many others are done meanwhile at least: then nothing is away. */
    static final int OTHERS = 8;

    private static final int MOST_REMEMBERED = 1_000;

    /** By message how many had been done when it failed first. */
    private final Map<String, Long> since = new LinkedHashMap<>();

    private long done;

    /** The message of that name was done. */
    void done(String name) {
        since.remove(name);
        done++;
    }

    /** What is to be thrown of a message that failed once more: {@code unavailable}, or something else where waiting helps nothing. */
    RuntimeException judged(String name, int attempt, UnavailableException unavailable) {
        since.putIfAbsent(name, done);
        long others = done - since.get(name);
        if (attempt >= TRIES && others >= OTHERS) {
            since.remove(name);
            return new IllegalStateException(
                    "message: expected it to be performed, found that it cannot be after " + attempt + " tries, while "
                            + others + " others were",
                    unavailable);
        }
        if (since.size() > MOST_REMEMBERED) {
            since.remove(since.keySet().iterator().next());
        }
        return unavailable;
    }
}
