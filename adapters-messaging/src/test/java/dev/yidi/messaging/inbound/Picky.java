package dev.yidi.messaging.inbound;

import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A channel that throws at some messages. */
record Picky(MessageChannel good, Function<Message, Optional<RuntimeException>> fault) implements MessageChannel {
    @Override
    public void publish(List<Message> messages) {
        messages.stream().map(fault).flatMap(Optional::stream).findFirst().ifPresent(found -> {
            throw found;
        });
        good.publish(messages);
    }

    @Override
    public void close() {
        good.close();
    }
}
