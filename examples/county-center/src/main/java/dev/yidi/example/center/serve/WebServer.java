package dev.yidi.example.center.serve;

import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/** An application served on this machine alone 本机网络服务. */
final class WebServer implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final long PATIENCE_SECONDS = 20;

    /** Held, since a logger nobody holds forgets its level. */
    private static final Logger RUNTIME = Logger.getLogger("org.glassfish");

    private final SeBootstrap.Instance server;
    private final UnderWay underWay = new UnderWay();

    private WebServer(SeBootstrap.Instance server) {
        this.server = server;
        for (NetworkListener listener : server.unwrap(HttpServer.class).getListeners()) {
            HttpServerFilter answering = answering(listener);
            answering.getMonitoringConfig().addProbes(underWay);
            // what is no request of any application is answered by the server itself, otherwise on a page with where it
            // went wrong inside
            answering
                    .getConfiguration()
                    .setDefaultErrorPageGenerator((request, status, reason, description, trouble) -> "");
        }
    }

    /**
     * Serves {@code application} on {@code port}, or on any free one for 0.
     *
     * @throws ExitException when another program has the port
     */
    static WebServer start(Application application, int port) {
        RUNTIME.setLevel(Level.SEVERE);
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .protocol("HTTP")
                .host(HOST)
                .port(port == 0 ? SeBootstrap.Configuration.FREE_PORT : port)
                .rootPath("/")
                .build();
        try {
            SeBootstrap.Instance server = SeBootstrap.start(application, configuration)
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new WebServer(server);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server started", e);
        } catch (ExecutionException | TimeoutException e) {
            throw isTaken(e) ? taken(port) : new IllegalStateException("the server did not start", e);
        }
    }

    private static HttpServerFilter answering(NetworkListener listener) {
        FilterChain filters = listener.getFilterChain();
        return (HttpServerFilter) filters.get(filters.indexOfType(HttpServerFilter.class));
    }

    /** Where it is served. */
    URI address() {
        return URI.create("http://" + HOST + ":" + server.configuration().port() + "/");
    }

    /** Takes no request any more, and lets those under way come to their end; the standard's own stop may break them off. */
    @Override
    public void close() {
        try {
            underWay.stop(server.unwrap(HttpServer.class), PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the server did not stop", e);
        }
    }

    /**
     * Asks for the port before anything else is begun.
     *
     * @throws ExitException when another program has it
     */
    static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
        } catch (IOException e) {
            throw taken(port);
        }
    }

    private static boolean isTaken(Throwable trouble) {
        return Stream.iterate(trouble, each -> each != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
    }

    private static ExitException taken(int port) {
        return new ExitException(
                Exit.PORT_IN_USE,
                "端口 " + port + " 已被占用，请用 --port 换一个",
                "port " + port + " is in use; choose another with --port");
    }
}
