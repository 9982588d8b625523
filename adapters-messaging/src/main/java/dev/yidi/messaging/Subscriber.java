package dev.yidi.messaging;

import java.util.List;

/**
 * Who follows the centre 订阅方. It keeps its own position beside its own work, so that the two cannot disagree.
 *
 * <p>Called by one thread at a time.
 */
public interface Subscriber {
    /** A name for logs and reports. */
    String name();

    /** Where to go on: the {@code next} of the last batch that was taken, or the empty text. */
    String position();

    /**
     * Takes a batch and remembers {@code next}, both or neither. May get again what it has taken before; never gets a
     * case's later event before its earlier one.
     *
     * @param events none when all that happened concerns files of which it is not told
     * @param next where to go on
     * @throws RuntimeException when it cannot: the batch comes again at the next turn
     */
    void take(List<CloudEvent> events, String next);
}
