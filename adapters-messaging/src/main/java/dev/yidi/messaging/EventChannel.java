package dev.yidi.messaging;

import java.util.List;

/**
 * Where events are sent 投递通道: a topic, an exchange, a queue or a partner's address. Used by one thread at a time.
 */
public interface EventChannel extends AutoCloseable {
    /**
     * Sends {@code events} in their order, those of one {@link CloudEvent#key()} so that they arrive in it, and returns when
     * the other side has confirmed that it keeps all of them. Some may have arrived although it throws: all come again, so
     * that each arrives at least once.
     *
     * @throws ChannelException when it is not known that all were kept
     */
    void publish(List<CloudEvent> events);

    /** Lets go of connections. What was published stays where it is. */
    @Override
    void close();
}
