package dev.yidi.messaging.rabbitmq;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.ShutdownSignalException;
import dev.yidi.messaging.ChannelException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose calls are bounded 有界连接. The client bounds what it reads; what waits for room to write, to a broker that
 * takes nothing, ends only when the socket is closed.
 */
final class Line implements AutoCloseable {
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(2);

    private final Connection connection;
    private final Channel channel;
    private final AtomicReference<@Nullable Socket> socket;
    private final Duration bound;

    private Line(Connection connection, Channel channel, AtomicReference<@Nullable Socket> socket, Duration bound) {
        this.connection = connection;
        this.channel = channel;
        this.socket = socket;
        this.bound = bound;
    }

    /** A new one with a first channel, called {@code name} in the broker's lists. */
    static Line open(RabbitSettings settings, String name) throws IOException, TimeoutException {
        AtomicReference<@Nullable Socket> socket = new AtomicReference<>();
        ConnectionFactory factory = settings.factory();
        factory.setSocketConfigurator(factory.getSocketConfigurator().andThen(socket::set));
        return within(socket, settings.bound(), () -> {
            Connection connection = factory.newConnection(settings.addresses(), "yidi " + name);
            try {
                return new Line(connection, channel(connection), socket, settings.bound());
            } catch (IOException | RuntimeException e) {
                connection.abort(0);
                throw e;
            }
        });
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
        return within(socket, bound, work);
    }

    void within(Step step) throws IOException, TimeoutException {
        within(socket, bound, () -> {
            step.run();
            return true;
        });
    }

    private static <T> T within(AtomicReference<@Nullable Socket> socket, Duration bound, Work<T> work)
            throws IOException, TimeoutException {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        var unused = done.orTimeout(bound.toNanos(), TimeUnit.NANOSECONDS).whenComplete((inTime, late) -> {
            if (late != null) {
                cut(socket.get());
            }
        });
        try {
            return work.run();
        } finally {
            done.complete(true);
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void cut(@Nullable Socket socket) {
        if (socket == null) {
            return;
        }
        try {
            // under TLS, closing would wait for the writer that is to be freed
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyBroken) {
            // it is what was wanted
        }
    }

    /** What the broker said when it refused with {@code code}; empty when something else went wrong. */
    static Optional<String> refusal(Throwable e, int code) {
        Throwable cause = e instanceof ShutdownSignalException ? e : e.getCause();
        return cause instanceof ShutdownSignalException signal
                        && signal.getReason() instanceof AMQP.Channel.Close close
                        && close.getReplyCode() == code
                ? Optional.of(close.getReplyText())
                : Optional.empty();
    }

    static ChannelException fault(String where, String expected, Exception e) {
        String missing = refusal(e, AMQP.NOT_FOUND)
                .map(text -> " (" + text + "). Maybe it was not declared: RabbitTopology.declare")
                .orElse("");
        String found = e instanceof Unconfirmed ? e.getMessage() : e.getClass().getSimpleName() + missing;
        return new ChannelException(where + ": expected RabbitMQ " + expected + ", found " + found, e);
    }

    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        try {
            within(socket, LONGEST_CLOSE, () -> {
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

    /** Something that asks the broker. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException, TimeoutException;
    }
}
