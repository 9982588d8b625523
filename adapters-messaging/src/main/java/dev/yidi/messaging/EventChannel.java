package dev.yidi.messaging;

import java.util.List;

/**
 * Where events are sent 投递通道: a topic, an exchange, a queue or a partner's address. Used by one thread at a time. Checked by {@code
 * EventChannelContract} of the testkit of messaging.
 */
public interface EventChannel extends AutoCloseable {
    /**
     * Sends {@code events} in their order, those of one {@link CloudEvent#key()} so that they arrive in it, and returns when
     * the other side has confirmed that it keeps all of them. Some may have arrived although it throws: all come again, so
     * that each arrives at least once.
     *
     * @throws ChannelException when it is not known that all were kept
     * @throws dev.yidi.core.InvalidInputException when an event can never be sent over this channel, whatever comes of the others: too large, or
     *     refused by the other side for what it is
     */
    void publish(List<CloudEvent> events);

    /**
     * The same in three steps, for who has more to send meanwhile: what can be done beforehand, such as writing the events down; sending
     * them; and waiting until they are kept. May be called by another thread while this one sends, waits or prepares others.
     *
     * @throws RuntimeException when an event cannot be sent over this channel
     */
    default Prepared prepare(List<CloudEvent> events) {
        return () -> {
            publish(events);
            return Confirmation.given();
        };
    }

    /** Lets go of connections. What was published stays where it is. */
    @Override
    void close();
}
