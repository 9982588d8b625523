package dev.yidi.benchmarks;

import dev.yidi.core.OfficerId;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.RestApi;
import dev.yidi.rest.YidiApplication;
import dev.yidi.rest.guard.Turnstile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/** The API of a centre, and beside it on the same server a resource that answers a constant 受测服务. */
final class HttpServed implements AutoCloseable {
    private final Constants constants = new Constants();
    private final SeBootstrap.Instance server;

    HttpServed(Yidi centre) throws InterruptedException {
        YidiApplication api = RestApi.builder()
                .yidi(centre)
                .identities(credentials -> credentials.bearer().map(OfficerId::new))
                .turnstile(Turnstile.open())
                .build();
        try {
            server = SeBootstrap.start(
                            new Beside(api, constants),
                            SeBootstrap.Configuration.builder()
                                    .host("127.0.0.1")
                                    .port(SeBootstrap.Configuration.FREE_PORT)
                                    .build())
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the server did not start", e);
        }
    }

    URI address() {
        return server.configuration().baseUri();
    }

    /** Lets {@code /constant/<name>} answer {@code bytes} bytes. */
    void answer(String name, int bytes) {
        byte[] body = new byte[bytes];
        java.util.Arrays.fill(body, (byte) '7');
        constants.bodies.put(name, body);
    }

    @Override
    public void close() {
        server.stop().toCompletableFuture().join();
    }

    /** The bare server. */
    @Path("constant")
    @Produces(MediaType.APPLICATION_JSON)
    public static final class Constants {
        private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();

        /** A constant. */
        @GET
        @Path("{name}")
        public byte[] get(@PathParam("name") String name) {
            return bodies.getOrDefault(name, new byte[0]);
        }
    }

    private static final class Beside extends Application {
        private final YidiApplication api;
        private final Constants constants;

        Beside(YidiApplication api, Constants constants) {
            this.api = api;
            this.constants = constants;
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            Set<Object> all = new LinkedHashSet<>(api.getSingletons());
            all.add(constants);
            return all;
        }

        @Override
        public Map<String, Object> getProperties() {
            return api.getProperties();
        }
    }
}
