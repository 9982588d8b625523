package dev.yidi.messaging.rabbitmq;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The socket of a line, which is closed when a call does not end in time 限时. After that nothing goes over it, and no other
 * server is tried. Thread-safe.
 */
final class Wire {
    private @Nullable Socket socket;
    private boolean isCut;

    /** Takes a socket that is about to be connected. */
    synchronized void take(Socket next) throws IOException {
        if (isCut) {
            throw new SocketTimeoutException("the time to connect is over");
        }
        socket = next;
    }

    /** What {@code work} gives; when it does not end within {@code bound}, it fails. */
    <T> T within(Duration bound, Line.Work<T> work) throws IOException, TimeoutException {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        var unused = done.orTimeout(bound.toNanos(), TimeUnit.NANOSECONDS).whenComplete((inTime, late) -> {
            if (late != null) {
                // closing may wait, and the thread that keeps the time is not ours
                RabbitSettings.daemon(this::cut).start();
            }
        });
        try {
            return work.run();
        } finally {
            done.complete(true);
        }
    }

    @SuppressWarnings("EmptyCatch")
    private void cut() {
        Socket open = cutOff();
        if (open == null) {
            return;
        }
        try {
            // under TLS, closing would wait for the writer that is to be freed
            open.setSoLinger(true, 0);
            open.close();
        } catch (IOException alreadyBroken) {
            // it is what was wanted
        }
    }

    private synchronized @Nullable Socket cutOff() {
        isCut = true;
        return socket;
    }
}
