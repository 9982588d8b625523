package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import dev.yidi.messaging.ChannelException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * A connection whose calls are bounded 有界连接. The client bounds what it reads; what waits for room to write, to a broker that
 * takes nothing, ends only when the socket is closed.
 */
final class Line implements AutoCloseable {
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(2);

    private final Connection connection;
    private final Channel channel;
    private final Wire wire;
    private final Duration bound;

    private Line(Connection connection, Channel channel, Wire wire, Duration bound) {
        this.connection = connection;
        this.channel = channel;
        this.wire = wire;
        this.bound = bound;
    }

    /** A new one with a first channel, called {@code name} in the broker's lists. */
    static Line open(RabbitSettings settings, String name) throws IOException, TimeoutException {
        return open(settings, name, line -> line);
    }

    /** What {@code start} makes of a new one: both together within the bound, however many servers are tried. */
    static <T> T open(RabbitSettings settings, String name, Start<T> start) throws IOException, TimeoutException {
        Wire wire = new Wire();
        ConnectionFactory factory = settings.factory();
        factory.setSocketConfigurator(factory.getSocketConfigurator().andThen(wire::take));
        return wire.within(settings.bound(), () -> {
            Connection connection = factory.newConnection(settings.addresses(), "yidi " + name);
            try {
                return start.on(new Line(connection, channel(connection), wire, settings.bound()));
            } catch (IOException | TimeoutException | RuntimeException e) {
                connection.abort(Math.toIntExact(LONGEST_CLOSE.toMillis()));
                throw e;
            }
        });
    }

    /** The longest frame that both sides take, in bytes; 0 when there is no limit. */
    int longestFrame() {
        return connection.getFrameMax();
    }

    Channel channel() {
        return channel;
    }

    Channel anotherChannel() throws IOException {
        return channel(connection);
    }

    private static Channel channel(Connection connection) throws IOException {
        return connection.openChannel().orElseThrow(() -> new IOException("no channel is left"));
    }

    /** What {@code work} gives; when it does not end within the bound, the connection is cut and it fails. */
    <T> T within(Work<T> work) throws IOException, TimeoutException {
        return wire.within(bound, work);
    }

    void within(Step step) throws IOException, TimeoutException {
        wire.within(bound, () -> {
            step.run();
            return true;
        });
    }

    static ChannelException fault(String where, String expected, Exception e) {
        String found = e instanceof Unconfirmed
                ? e.getMessage()
                : e.getClass().getSimpleName()
                        + Refusal.of(e).map(Refusal::toAdvice).orElse("");
        return new ChannelException(where + ": expected RabbitMQ " + expected + ", found " + found, e);
    }

    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        try {
            wire.within(LONGEST_CLOSE, () -> {
                connection.abort(Math.toIntExact(LONGEST_CLOSE.toMillis()));
                return true;
            });
        } catch (IOException | TimeoutException | RuntimeException alreadyBroken) {
            // the broker lets go of it by itself
        }
    }

    /** The broker has answered, and did not take what was sent. */
    static final class Unconfirmed extends IOException {
        private static final long serialVersionUID = 1L;

        Unconfirmed(String found) {
            super(found);
        }
    }

    /** Something that asks the broker and gives what it answers. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, TimeoutException;
    }

    /** What begins on a line that was just opened. */
    @FunctionalInterface
    interface Start<T> {
        T on(Line line) throws IOException, TimeoutException;
    }

    /** Something that asks the broker. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException, TimeoutException;
    }
}
