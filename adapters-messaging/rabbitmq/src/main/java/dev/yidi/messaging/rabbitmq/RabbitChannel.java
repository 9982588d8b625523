package dev.yidi.messaging.rabbitmq;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageChannel;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends to the shares of a topology and returns when a majority of each queue's members has written what was sent 发布确认.
 * Persistent. A message that no queue takes or that the broker refuses is a fault of the call. A message follows an earlier one of
 * its key only when that is confirmed, so that none arrives before what it comes after.
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
            open.within(() -> send(open, messages));
        } catch (IOException | TimeoutException | RuntimeException e) {
            throw unconfirmed(messages.size(), e);
        }
    }

    private void send(Sending open, List<Message> messages) throws IOException, TimeoutException {
        long deadline = System.nanoTime() + settings.bound().toNanos();
        Set<String> unconfirmed = new HashSet<>();
        for (Message message : messages) {
            String key = message.key().orElse(null);
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

    private ChannelException unconfirmed(int count, Exception e) {
        close();
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
