package dev.yidi.example.center.serve;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/**
 * The requests that are not answered yet 在途请求. Grizzly's own count never ends of a stream whose reader went away, and its stop would wait
 * all its patience for that one. Thread-safe.
 */
@SuppressWarnings("rawtypes") // of the probe
final class UnderWay extends HttpServerProbe.Adapter {
    private static final long LOOK_MILLIS = 20;
    /** For what was answered and is not sent yet, where Grizzly can not tell. */
    private static final long FLUSH_MILLIS = 2_000;

    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    @Override
    public void onRequestReceiveEvent(HttpServerFilter filter, Connection connection, Request request) {
        count.incrementAndGet();
    }

    @Override
    public void onRequestCompleteEvent(HttpServerFilter filter, Connection connection, Response response) {
        count.decrementAndGet();
    }

    @Override
    public void onRequestCancelEvent(HttpServerFilter filter, Connection connection, Request request) {
        lost.incrementAndGet();
        count.decrementAndGet();
    }

    /** Stops {@code server} when nothing is under way any more, at the latest after {@code patience}. */
    void stop(HttpServer server, long patience, TimeUnit unit) throws InterruptedException, ExecutionException {
        Future<HttpServer> over = server.shutdown(patience, unit);
        while (!over.isDone() && count.get() > 0) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        if (lost.get() == 0) {
            over.get();
            return;
        }
        try {
            over.get(FLUSH_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            server.shutdownNow();
        }
    }
}
