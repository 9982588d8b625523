package dev.yidi.messaging.inbound;

import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.Delivery;

/**
 * A message of a known sender 来件.
 *
 * @param delivery as it came
 * @param event what it says
 * @param sender who sent it
 * @param commands the commands it causes
 */
record Incoming(Delivery delivery, CloudEvent event, Sender sender, CommandSeries commands) {
    int attempt() {
        return delivery.attempt();
    }
}
