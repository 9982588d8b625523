package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DefaultConsumer;
import dev.yidi.messaging.KeyedBuffer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A source while it is connected 会话: a consumer of every share, and what they hold. */
final class Session implements AutoCloseable {
    private static final long BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(1);

    private final RabbitTopology topology;
    private final int prefetch;
    private final Line line;
    private final Arrivals arrivals = new Arrivals();
    private final List<Share> shares = new ArrayList<>();
    private final KeyedBuffer<Received> buffer = new KeyedBuffer<>();
    private long lookedAt = System.nanoTime();

    private Session(RabbitTopology topology, int prefetch, Line line) {
        this.topology = topology;
        this.prefetch = prefetch;
        this.line = line;
    }

    static Session open(RabbitSettings settings, RabbitTopology topology, int prefetch)
            throws IOException, TimeoutException {
        Session session = new Session(topology, prefetch, Line.open(settings, topology.name()));
        try {
            session.line.within(session::begin);
            return session;
        } catch (IOException | TimeoutException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private void begin() throws IOException {
        Channel channel = line.channel();
        channel.basicConsume(topology.sources(), false, new DefaultConsumer(channel));
        for (int number = 0; number < topology.shares(); number++) {
            shares.add(open(number));
        }
    }

    private Share open(int number) throws IOException {
        return Share.open(arrivals, line.anotherChannel(), topology.queue(number), number, prefetch);
    }

    /** Hands out what may be, after taking in what came within {@code nanos}. */
    List<KeyedBuffer.Item<Received>> take(int atMost, long nanos) throws IOException, InterruptedException {
        for (Received came = arrivals.next(nanos); came != null; came = arrivals.next(0)) {
            if (!came.share().isClosed()) {
                came.share().came();
                buffer.add(came.key(), came);
            }
        }
        List<KeyedBuffer.Item<Received>> taken = buffer.take(atMost);
        taken.forEach(item -> item.content().share().handedOut());
        return taken;
    }

    /**
     * Lets go of shares that others wait for when it is active in more than its part. Only of those with nothing in hand:
     * so no work is done twice.
     */
    void leaveOthersTheirPart() throws IOException, TimeoutException {
        if (System.nanoTime() - lookedAt < BETWEEN_LOOKS) {
            return;
        }
        lookedAt = System.nanoTime();
        List<Share> active = shares.stream().filter(Share::isActive).toList();
        if (active.size() > 1) {
            line.within(() -> leave(active));
        }
    }

    private void leave(List<Share> active) throws IOException, TimeoutException {
        int sources = line.channel().queueDeclarePassive(topology.sources()).getConsumerCount();
        int part = -Math.floorDiv(-topology.shares(), Math.max(1, sources));
        List<Share> surplus = active.stream()
                .filter(share -> !share.hasInHand())
                .sorted(Comparator.comparingInt(Share::held))
                .limit(Math.max(0, active.size() - part))
                .toList();
        for (Share share : surplus) {
            share.close();
            buffer.drop(received -> received.share() == share);
            shares.set(share.number(), open(share.number()));
        }
    }

    /** Notes {@code item} as settled. */
    void settle(KeyedBuffer.Item<Received> item) throws IOException, TimeoutException {
        Received received = item.content();
        if (buffer.settle(item)) {
            line.within(() -> received.share().settle(received.tag()));
        }
    }

    void giveBack(KeyedBuffer.Item<Received> item, Duration pause) {
        if (buffer.giveBack(item, pause)) {
            item.content().share().givenBack();
        }
    }

    /** How long until something that was given back can be handed out, in nanoseconds, {@code longest} at most. */
    long untilNext(long longest) {
        return buffer.untilNext()
                .map(pause -> Math.min(longest, pause.toNanos()))
                .orElse(longest);
    }

    @Override
    public void close() {
        line.close();
    }
}
