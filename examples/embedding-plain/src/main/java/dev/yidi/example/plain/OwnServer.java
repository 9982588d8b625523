package dev.yidi.example.plain;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/** The server, on this machine alone 自带服务器: a proxy before it does TLS. */
final class OwnServer {
    private final SeBootstrap.Instance running;

    private OwnServer(SeBootstrap.Instance running) {
        this.running = running;
    }

    /** Serves {@code application} on {@code port}, or on any free one for 0. */
    static OwnServer start(Application application, int port) throws Exception {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .host("127.0.0.1")
                .port(port == 0 ? SeBootstrap.Configuration.FREE_PORT : port)
                .build();
        SeBootstrap.Instance running = SeBootstrap.start(application, configuration)
                .toCompletableFuture()
                .get();
        // otherwise what is no request at all is answered with where it went wrong inside
        for (NetworkListener listener : running.unwrap(HttpServer.class).getListeners()) {
            FilterChain filters = listener.getFilterChain();
            ((HttpServerFilter) filters.get(filters.indexOfType(HttpServerFilter.class)))
                    .getConfiguration()
                    .setDefaultErrorPageGenerator((request, status, reason, description, trouble) -> "");
        }
        return new OwnServer(running);
    }

    /** Where it is served. */
    URI address() {
        return running.configuration().baseUri();
    }

    /**
     * Takes no request any more, and waits until those under way are answered, at most for {@code patience}. The standard's own
     * {@code stop} may break them off.
     */
    void stop(Duration patience) {
        try {
            running.unwrap(HttpServer.class)
                    .shutdown(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .get(patience.toMillis() + 1_000, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the server did not stop", e);
        }
    }
}
