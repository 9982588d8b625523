package dev.yidi.example.plain;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/** The server, on this machine alone 自带服务器: a proxy before it does TLS. */
final class OwnServer {
    private final SeBootstrap.Instance running;
    private final UnderWay underWay = new UnderWay();

    private OwnServer(SeBootstrap.Instance running) {
        this.running = running;
        for (NetworkListener listener : running.unwrap(HttpServer.class).getListeners()) {
            FilterChain filters = listener.getFilterChain();
            HttpServerFilter answering = (HttpServerFilter) filters.get(filters.indexOfType(HttpServerFilter.class));
            answering.getMonitoringConfig().addProbes(underWay);
            // otherwise what is no request at all is answered with where it went wrong inside
            answering
                    .getConfiguration()
                    .setDefaultErrorPageGenerator((request, status, reason, description, trouble) -> "");
        }
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
            underWay.stop(running.unwrap(HttpServer.class), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the server did not stop", e);
        }
    }
}
