package dev.yidi.messaging.rabbitmq;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.KeyedBuffer;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageSource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Receives from the shares of a topology 分片接收. Of each share the broker lets one source be active at a time, with up to
 * {@link RabbitTopology#prefetch() prefetch} messages; sources share the shares evenly within a few seconds when messages come. When the number of
 * shares is no multiple of that of sources, those shares that are left over go round, each minute to another source. What is given back
 * stays here, unsettled, before the others of its key. A share of which {@code prefetch} messages wait takes no more until some are settled.
 *
 * <p>A share moves to another source when none of its messages is in hand, or was given back for the first time in the last five minutes
 * and waits. Of what was given back earlier, pauses and attempts begin anew at the other source.
 *
 * <p>Used by one thread at a time. A source that is not asked any more keeps its shares until it is closed. After a fault it
 * connects anew at the next call, and what was in hand comes again.
 */
public final class RabbitSource implements MessageSource {
    private static final long LONGEST_STEP = TimeUnit.MILLISECONDS.toNanos(50);

    private final RabbitSettings settings;
    private final RabbitTopology topology;
    private @Nullable Session session;

    /**
     * A source of {@code topology}, which was declared with the same number of shares and the same prefetch; with others it gets nothing. Takes
     * the right to read {@code name.*} and to configure {@code name.sources}.
     */
    public RabbitSource(RabbitSettings settings, RabbitTopology topology) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.topology = Objects.requireNonNull(topology, "topology");
    }

    @Override
    public List<Delivery> receive(int atMost, Duration wait) {
        try {
            Session open = open();
            open.leaveOthersTheirPart();
            long end = System.nanoTime() + wait.toNanos();
            List<KeyedBuffer.Item<Received>> taken = open.take(atMost, 0);
            for (long left = end - System.nanoTime(); taken.isEmpty() && left > 0; left = end - System.nanoTime()) {
                taken = open.take(atMost, open.untilNext(Math.min(left, LONGEST_STEP)));
            }
            return taken.stream().<Delivery>map(item -> new Held(open, item)).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (IOException | TimeoutException | RuntimeException e) {
            throw fault(
                    "to hand out messages of " + topology.shares() + " shares with prefetch " + topology.prefetch(), e);
        }
    }

    private Session open() throws IOException, TimeoutException {
        Session open = session;
        if (open == null) {
            open = Session.open(settings, topology);
            session = open;
        }
        return open;
    }

    private ChannelException fault(String expected, Exception e) {
        close();
        return Line.fault("exchange " + topology.name(), expected, e);
    }

    @Override
    public void close() {
        Session open = session;
        session = null;
        if (open != null) {
            open.close();
        }
    }

    private final class Held implements Delivery {
        private final Session from;
        private final KeyedBuffer.Item<Received> item;
        private final int attempt;
        private boolean open = true;

        Held(Session from, KeyedBuffer.Item<Received> item) {
            this.from = from;
            this.item = item;
            this.attempt = item.attempt();
        }

        @Override
        public Message message() {
            return item.content().message();
        }

        @Override
        public int attempt() {
            return attempt;
        }

        @Override
        public void settle() {
            if (!open) {
                return;
            }
            open = false;
            if (from != session) {
                throw new ChannelException(
                        "exchange " + topology.name()
                                + ": expected RabbitMQ to note a message as settled, found that its connection is gone: it comes again");
            }
            try {
                from.settle(item);
            } catch (IOException | TimeoutException | RuntimeException e) {
                throw fault("to note a message as settled", e);
            }
        }

        @Override
        public void giveBack(Duration pause) {
            if (open && from == session) {
                from.giveBack(item, pause);
            }
            open = false;
        }

        @Override
        public void giveBackUntried(Duration pause) {
            if (open && from == session) {
                from.giveBackUntried(item, pause);
            }
            open = false;
        }
    }
}
