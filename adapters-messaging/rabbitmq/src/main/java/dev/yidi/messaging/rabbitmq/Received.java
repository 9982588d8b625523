package dev.yidi.messaging.rabbitmq;

import dev.yidi.messaging.Message;
import java.util.Optional;

/** A message as it came from a share, which alone can note that it is settled. */
record Received(Share share, long tag, Message message) {
    /** By what it is kept in order here: a key may stand in two shares when a sender reckons otherwise. */
    Optional<String> key() {
        return message.key().map(key -> share.number() + ":" + key);
    }
}
