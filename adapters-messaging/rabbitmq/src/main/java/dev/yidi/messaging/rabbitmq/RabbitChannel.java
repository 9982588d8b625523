package dev.yidi.messaging.rabbitmq;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends to the shares of a topology and returns when a majority of each queue's members has written what was sent 发布确认.
 * Persistent. A message that no queue takes or that the broker refuses is a fault of the call. A message follows an earlier one of
 * its key only when that is confirmed, so that none arrives before what it comes after.
 *
 * <p>A message that can never be sent is an {@link InvalidInputException}: a header with a name of more than 255 bytes, key and headers that are
 * together longer than the broker's {@code frame_max}, a body of more than 64 MiB. Then nothing of the batch was sent. So is one
 * that is longer than the broker's {@code max_message_size}, which only the broker knows: others of its batch may have been sent.
 *
 * <p>Used by one thread at a time. After a fault it sends nothing more of the batch, and connects anew at the next call.
 */
public final class RabbitChannel implements MessageChannel {
    private final RabbitSettings settings;
    private final RabbitTopology topology;
    private @Nullable Sending sending;
    private int unordered;

    /** A channel to {@code topology}, which was declared; it may write to its exchange. */
    public RabbitChannel(RabbitSettings settings, RabbitTopology topology) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.topology = Objects.requireNonNull(topology, "topology");
    }

    @Override
    public void publish(List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        try {
            Sending open = open();
            List<Outgoing> outgoing = open.prepare(messages);
            open.within(() -> send(open, outgoing));
        } catch (InvalidInputException neverSent) {
            throw neverSent;
        } catch (IOException | TimeoutException | RuntimeException e) {
            close();
            Optional<Refusal> ofMessage = Refusal.of(e).filter(Refusal::isOfMessage);
            if (ofMessage.isPresent()) {
                throw refused(ofMessage.get());
            }
            throw unconfirmed(messages.size(), e);
        }
    }

    private void send(Sending open, List<Outgoing> messages) throws IOException, TimeoutException {
        long deadline = System.nanoTime() + settings.bound().toNanos();
        Set<String> unconfirmed = new HashSet<>();
        for (Outgoing message : messages) {
            String key = message.message().key().orElse(null);
            if (key != null && unconfirmed.contains(key)) {
                open.confirm(deadline);
                unconfirmed.clear();
            }
            open.send(message, share(key));
            if (key != null) {
                unconfirmed.add(key);
            }
        }
        open.confirm(deadline);
    }

    private int share(@Nullable String key) {
        return key == null ? Math.floorMod(unordered++, topology.shares()) : topology.share(key);
    }

    private Sending open() throws IOException, TimeoutException {
        Sending open = sending;
        if (open == null) {
            open = Sending.open(settings, topology);
            sending = open;
        }
        return open;
    }

    /** The broker takes no message of this kind, such as one beyond its {@code max_message_size}; which one, it does not tell. */
    private static InvalidInputException refused(Refusal refusal) {
        return new InvalidInputException(
                "RabbitMQ",
                List.of(new Fault(
                        "messages",
                        "messaging.rabbitmq.refused",
                        "expected messages that the broker takes, found one of which it says: " + refusal.text())));
    }

    private ChannelException unconfirmed(int count, Exception e) {
        return Line.fault(
                "exchange " + topology.name(), "to confirm " + count + " messages within " + settings.bound(), e);
    }

    @Override
    public void close() {
        Sending open = sending;
        sending = null;
        if (open != null) {
            open.close();
        }
    }
}
