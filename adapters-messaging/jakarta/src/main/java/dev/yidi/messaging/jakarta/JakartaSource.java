package dev.yidi.messaging.jakarta;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.MessageSource;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Receives from a queue over several lanes 多通路接收. Each lane has a session of its own and one message in hand; message
 * groups keep those of one key in one lane. What is given back stays in its lane, which goes on with other keys. Until it is
 * settled, what the lane settled after it is not committed, and comes again when the source is closed or its process dies.
 *
 * <p>A lane in which 1,000 messages wait, or 10,000 are not committed, takes no more until some are settled; the broker then
 * holds back what it bound to that lane, and may hold back what stands behind it.
 *
 * <p>The broker must not hand messages ahead to a lane that has one in hand (on Artemis {@code consumerWindowSize=0}).
 * Used by one thread at a time. After a fault it connects anew at the next call.
 */
public final class JakartaSource implements MessageSource {
    private static final long POLL_MILLIS = 2;

    private final ConnectionFactory connections;
    private final String queue;
    private final int laneCount;
    private final Pause pause;
    private @Nullable Connection connection;
    private List<Lane> lanes = List.of();

    /** A source of {@code queue} that has up to {@code lanes} messages in hand, 1 to 64. */
    public JakartaSource(ConnectionFactory connections, String queue, int lanes) {
        this(connections, queue, lanes, TimeUnit.NANOSECONDS::sleep);
    }

    JakartaSource(ConnectionFactory connections, String queue, int lanes, Pause pause) {
        this.connections = Objects.requireNonNull(connections, "connections");
        this.queue = Objects.requireNonNull(queue, "queue");
        if (lanes < 1 || lanes > 64) {
            throw new IllegalArgumentException("lanes: expected 1 to 64, found " + lanes);
        }
        this.laneCount = lanes;
        this.pause = pause;
    }

    /** Lets some nanoseconds pass. */
    @FunctionalInterface
    interface Pause {
        void of(long nanos) throws InterruptedException;
    }

    @Override
    public List<Delivery> receive(int atMost, Duration wait) {
        try {
            open();
            long start = System.nanoTime();
            while (true) {
                List<Delivery> taken = sweep(atMost);
                long left = wait.toNanos() - (System.nanoTime() - start);
                if (!taken.isEmpty() || left <= 0) {
                    return taken;
                }
                rest(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (JMSException | RuntimeException e) {
            close();
            throw fault("to hand out messages", e);
        }
    }

    /** Waits while no lane can be asked, for {@code left} nanoseconds at most. */
    private void rest(long left) throws InterruptedException {
        long least = lanes.stream().mapToLong(Lane::rest).min().orElse(0);
        pause.of(Math.min(least, left));
    }

    /** Asks every free lane once, those that were not asked lately first. */
    private List<Delivery> sweep(int atMost) throws JMSException {
        List<Delivery> taken = new ArrayList<>();
        List<Lane> asked = new ArrayList<>();
        List<Lane> unasked = new ArrayList<>();
        for (Lane lane : lanes) {
            if (taken.size() == atMost) {
                unasked.add(lane);
                continue;
            }
            asked.add(lane);
            lane.next(POLL_MILLIS).ifPresent(taken::add);
        }
        unasked.addAll(asked);
        lanes = unasked;
        return taken;
    }

    private void open() throws JMSException {
        if (connection != null) {
            return;
        }
        Connection opened = connections.createConnection();
        try {
            List<Lane> made = new ArrayList<>();
            for (int i = 0; i < laneCount; i++) {
                made.add(new Lane(this, opened, queue));
            }
            opened.start();
            lanes = made;
            connection = opened;
        } catch (JMSException | RuntimeException e) {
            Closing.quietly(opened);
            throw e;
        }
    }

    ChannelException fault(String expected, Exception e) {
        return new ChannelException(
                "queue " + queue + ": expected the broker " + expected + ", found "
                        + e.getClass().getSimpleName(),
                e);
    }

    ChannelException gone() {
        return new ChannelException(
                "queue " + queue
                        + ": expected the broker to note a message as settled, found that its connection is gone: it comes again");
    }

    @Override
    public void close() {
        Connection open = connection;
        connection = null;
        lanes.forEach(Lane::abandon);
        lanes = List.of();
        if (open != null) {
            Closing.quietly(open);
        }
    }
}
