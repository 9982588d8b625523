package dev.yidi.messaging;

import java.util.List;
import java.util.Objects;

/** Events over a channel of messages 编码通道. An event that no reader would take is refused before anything is sent. */
public final class CodedChannel implements EventChannel {
    private final CloudEventCodec codec;
    private final MessageChannel messages;

    /** Events written by {@code codec} and sent over {@code messages}, which is closed with this channel. */
    public CodedChannel(CloudEventCodec codec, MessageChannel messages) {
        this.codec = Objects.requireNonNull(codec, "codec");
        this.messages = Objects.requireNonNull(messages, "messages");
    }

    /** @throws dev.yidi.core.InvalidInputException when an event is malformed: nothing was sent */
    @Override
    public void publish(List<CloudEvent> events) {
        prepare(events).send().await();
    }

    /** @throws dev.yidi.core.InvalidInputException when an event is malformed */
    @Override
    public Prepared prepare(List<CloudEvent> events) {
        return written(events.stream().map(codec::encode).toList());
    }

    /** The same of events that the centre made itself: nothing in them can be malformed. */
    Prepared prepareOwn(List<CloudEvent> events) {
        return written(events.stream().map(codec::encodeOwn).toList());
    }

    private Prepared written(List<Message> written) {
        return () -> messages.send(written);
    }

    @Override
    public void close() {
        messages.close();
    }
}
