package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.AMQP.BasicProperties;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A message that can be sent 待发消息.
 *
 * @param properties as which the broker carries its key and headers
 */
record Outgoing(Message message, BasicProperties properties) {
    /** AMQP writes the length of a name in one byte. */
    private static final int LONGEST_NAME = 255;

    /** RabbitMQ's client receives no more. */
    private static final int LONGEST_BODY = 64 * 1024 * 1024;

    private static final String TOO_LONG = "messaging.rabbitmq.too-long";
    private static final int SHOWN = 40;

    /**
     * All of {@code messages}.
     *
     * @param longestFrame in bytes; 0 when there is no limit
     * @throws InvalidInputException when one can never be sent, with every fault
     */
    static List<Outgoing> of(List<Message> messages, int longestFrame) {
        List<Fault> faults = new ArrayList<>();
        List<Outgoing> all = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Outgoing outgoing = new Outgoing(messages.get(i), Properties.write(messages.get(i)));
            outgoing.check("messages[" + i + "]", longestFrame, faults);
            all.add(outgoing);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("RabbitMQ", faults);
        }
        return all;
    }

    private void check(String where, int longestFrame, List<Fault> faults) {
        boolean areNamesSendable = true;
        for (String name : properties.getHeaders().keySet()) {
            int length = name.getBytes(StandardCharsets.UTF_8).length;
            if (length > LONGEST_NAME) {
                areNamesSendable = false;
                faults.add(fault(
                        where + ".headers." + name.substring(0, SHOWN) + "…",
                        "expected a name of at most " + LONGEST_NAME + " bytes, found " + length));
            }
        }
        if (areNamesSendable && longestFrame > 0) {
            int size = headSize();
            if (size > longestFrame) {
                faults.add(fault(
                        where + ".headers",
                        "expected key and headers of at most " + longestFrame + " bytes together (frame_max), found "
                                + size));
            }
        }
        if (message.size() > LONGEST_BODY) {
            faults.add(fault(where + ".body", "expected at most " + LONGEST_BODY + " bytes, found " + message.size()));
        }
    }

    private int headSize() {
        try {
            return properties.toFrame(0, message.size()).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault fault(String where, String text) {
        return new Fault(where, TOO_LONG, text);
    }
}
