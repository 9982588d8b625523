package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ShutdownSignalException;
import dev.yidi.messaging.ChannelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.zip.CRC32;

/**
 * A queue for each share of the keys behind one direct exchange 分片队列. The exchange is called {@code name}, the queue of share
 * <i>n</i> {@code name.n}, its routing key {@code n}. The share of a key is the CRC-32 of its UTF-8 by the number of
 * shares, the remainder: whoever sends reckons so. All are quorum queues; those of shares have a single active
 * consumer, so that one source at a time holds the messages of a key. In {@code name.sources}, to which nothing is sent, sources are counted;
 * its limits are the number of shares and {@code prefetch}, so that the broker knows both.
 *
 * <p>Another {@code prefetch}: stop all who send and all sources, let the queues run empty, delete them and declare anew.
 *
 * @param name of the exchange, 1 to 200 bytes, not of the broker's own ({@code amq.})
 * @param shares how many queues there are, 1 to 256, as many as there will ever be: another number sends keys elsewhere
 * @param prefetch how many messages of each share a source holds, 1 to 2,000, the same at all sources: the broker puts what one leaves behind
 *     what another left before, so that the next one gets all in order only when it takes all at once
 */
public record RabbitTopology(String name, int shares, int prefetch) {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_SHARES = 256;
    private static final int MOST_PREFETCH = 2_000;

    /** The broker's limit of deliveries counts sources that end, too: high enough that restarts alone bury nothing. */
    private static final int DELIVERIES = 1_000_000_000;

    /** @throws IllegalArgumentException with everything that is wrong */
    public RabbitTopology {
        List<String> faults = new ArrayList<>();
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        if (name.isBlank() || length > LONGEST_NAME) {
            faults.add("name: expected 1 to " + LONGEST_NAME + " bytes, found " + length);
        }
        if (name.startsWith("amq.")) {
            faults.add("name: expected one that is not the broker's own, found " + name);
        }
        if (shares < 1 || shares > MOST_SHARES) {
            faults.add("shares: expected 1 to " + MOST_SHARES + ", found " + shares);
        }
        if (prefetch < 1 || prefetch > MOST_PREFETCH) {
            faults.add("prefetch: expected 1 to " + MOST_PREFETCH + ", found " + prefetch);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /** The share to which {@code key} belongs, from 0. */
    public int share(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % shares);
    }

    /** The queue of {@code share}. */
    public String queue(int share) {
        return name + "." + share;
    }

    String sources() {
        return name + ".sources";
    }

    /**
     * Makes the exchange and the queues; those that are there already, as they should be, stay. Takes the right to configure, write
     * and read {@code name} and {@code name.*}.
     *
     * @throws ChannelException when the broker cannot be reached or refuses
     * @throws IllegalStateException when something of this name is there and otherwise, such as with another number of shares or another prefetch
     */
    public void declare(RabbitSettings settings) {
        try (Line line = Line.open(settings, name)) {
            line.within(() -> declare(line.channel()));
        } catch (IOException | TimeoutException | ShutdownSignalException e) {
            Optional<Refusal> difference = Refusal.of(e).filter(refusal -> refusal.code() == AMQP.PRECONDITION_FAILED);
            if (difference.isPresent()) {
                throw new IllegalStateException(
                        "exchange " + name + ": expected " + shares
                                + " quorum queues with a single active consumer and prefetch " + prefetch
                                + ", found otherwise ("
                                + difference.get().text()
                                + "). Maybe stop those who send, let it run empty and delete exchange and queues, or choose another name",
                        e);
            }
            throw Line.fault("exchange " + name, "to make exchange and queues", e);
        }
    }

    /** First the queue of sources: so another number or another prefetch is refused before anything is made. */
    private void declare(Channel channel) throws IOException {
        declareSources(channel);
        channel.exchangeDeclare(name, BuiltinExchangeType.DIRECT, true);
        for (int share = 0; share < shares; share++) {
            channel.queueDeclare(queue(share), true, false, false, arguments());
            channel.queueBind(queue(share), name, Integer.toString(share));
        }
    }

    /** Fails with {@link AMQP#PRECONDITION_FAILED} when it is there with another number of shares or another prefetch. */
    void declareSources(Channel channel) throws IOException {
        channel.queueDeclare(
                sources(),
                true,
                false,
                false,
                Map.of("x-queue-type", "quorum", "x-max-length", shares, "x-max-length-bytes", prefetch));
    }

    private static Map<String, Object> arguments() {
        return Map.of(
                "x-queue-type",
                "quorum",
                "x-single-active-consumer",
                true,
                "x-overflow",
                "reject-publish",
                "x-delivery-limit",
                DELIVERIES);
    }
}
