package dev.yidi.messaging;

import java.util.List;

/** Where messages are sent as they are 消息通道: a topic or a queue of a broker. Used by one thread at a time. */
public interface MessageChannel extends AutoCloseable {
    /**
     * Sends {@code messages} in their order, those of one {@link Message#key() key} so that they arrive in it, and returns
     * when the broker has confirmed that it keeps all of them. Some may have arrived although it throws: the caller sends
     * all of them again, so that each arrives at least once.
     *
     * @throws ChannelException when it is not known, within the time the channel is set to, that all were kept
     * @throws dev.yidi.core.InvalidInputException when a message can never be sent over this channel, such as one that is too large for its
     *     broker: sending it again helps nothing. Where the broker does not tell that, it is a {@link ChannelException} too
     */
    void publish(List<Message> messages);

    /**
     * The same in two steps, for who has more to send meanwhile: sends {@code messages} behind all that was sent before, and returns what
     * waits until they are kept.
     *
     * @throws ChannelException as {@link #publish} does. What was sent before and is not confirmed yet may then be given up too
     */
    default Confirmation send(List<Message> messages) {
        publish(messages);
        return Confirmation.given();
    }

    /** Lets go of connections. What was published stays where it is. */
    @Override
    void close();
}
