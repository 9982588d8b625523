package dev.yidi.messaging;

import java.time.Duration;

/** A message in hand 在手消息, to be settled or given back once; what is done to it after that has no effect. */
public interface Delivery {
    /** The message. */
    Message message();

    /**
     * Which try this is at this source, from 1: how often it was handed out, but for those times it was given back untried. A message that
     * comes again elsewhere begins anew.
     */
    int attempt();

    /**
     * Says that its work is done: it does not come again, unless the broker or this process dies before it is noted.
     *
     * @throws ChannelException when that could not be noted, because the broker is away, the source was closed or its place went to another:
     *     the message comes again
     */
    void settle();

    /**
     * Gives it back undone: it comes again after {@code pause} at the earliest, before any later message of its key.
     *
     * @param pause how long it stays away, not negative
     */
    void giveBack(Duration pause);

    /**
     * The same of a message at which nothing was tried, because something else was in its way: this time does not count, and when it comes
     * again its {@link #attempt()} is the same.
     *
     * @param pause how long it stays away, not negative
     */
    void giveBackUntried(Duration pause);
}
