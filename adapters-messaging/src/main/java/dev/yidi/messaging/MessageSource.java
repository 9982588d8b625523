package dev.yidi.messaging;

import java.time.Duration;
import java.util.List;

/**
 * Where messages come from 消息来源: a queue, or a topic read by a group. Several sources of one queue share its messages.
 *
 * <p>Used by one thread at a time, as are its deliveries. Of one {@link Message#key() key} at most one message is in hand at
 * a time: the next one comes when that is settled, so that a message that is given back is not overtaken by a later one of
 * its key. What is in hand when the source is closed or its process dies comes again, here or at another source; so may what
 * was settled shortly before, or after a message that is given back and waits.
 */
public interface MessageSource extends AutoCloseable {
    /**
     * Takes what is there, waiting up to {@code wait} for a first message.
     *
     * @param atMost how many messages at most, at least 1
     * @param wait how long to wait, not negative
     * @return the messages, none when none came
     * @throws ChannelException when the broker cannot be reached; calling again may help
     */
    List<Delivery> receive(int atMost, Duration wait);

    /** Lets go of connections; what is in hand comes again elsewhere. */
    @Override
    void close();
}
