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
    private static final long TURN = TimeUnit.MINUTES.toNanos(1);

    private final RabbitTopology topology;
    private final Line line;
    private final Arrivals arrivals = new Arrivals();
    private final List<Share> shares = new ArrayList<>();
    private final KeyedBuffer<Received> buffer = new KeyedBuffer<>();
    private long lookedAt = System.nanoTime();
    private long turnBeganAt = lookedAt;

    private Session(RabbitTopology topology, Line line) {
        this.topology = topology;
        this.line = line;
    }

    static Session open(RabbitSettings settings, RabbitTopology topology) throws IOException, TimeoutException {
        return Line.open(settings, topology.name(), line -> {
            Session session = new Session(topology, line);
            session.begin();
            return session;
        });
    }

    private void begin() throws IOException {
        Channel channel = line.channel();
        // a source does not make what was not declared
        channel.queueDeclarePassive(topology.sources());
        topology.declareSources(channel);
        channel.basicConsume(topology.sources(), false, new Counted(channel));
        for (int number = 0; number < topology.shares(); number++) {
            shares.add(open(number));
        }
    }

    private Share open(int number) throws IOException {
        return Share.open(arrivals, line.anotherChannel(), topology.queue(number), number, topology.prefetch());
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
        taken.forEach(item -> item.content().share().handedOut(item.content().tag()));
        return taken;
    }

    /**
     * Lets go of shares that others wait for when it is active in more than its part. Only of those with nothing in work:
     * so nothing is done twice.
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
        boolean isEndOfTurn = lookedAt - turnBeganAt > TURN;
        turnBeganAt = isEndOfTurn ? lookedAt : turnBeganAt;
        int surplusCount = Part.surplus(active.size(), topology.shares(), sources, isEndOfTurn);
        List<Share> surplus = active.stream()
                .filter(share -> !share.isBusy())
                .sorted(Comparator.comparingInt(Share::held))
                .limit(surplusCount)
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
            item.content().share().givenBack(item.content().tag());
        }
    }

    void giveBackUntried(KeyedBuffer.Item<Received> item, Duration pause) {
        if (buffer.giveBackUntried(item, pause)) {
            item.content().share().givenBack(item.content().tag());
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

    /** By which this source is counted: without it others would take its shares for their own part. */
    private final class Counted extends DefaultConsumer {
        Counted(Channel channel) {
            super(channel);
        }

        @Override
        public void handleCancel(String consumer) {
            arrivals.lost();
        }
    }
}
