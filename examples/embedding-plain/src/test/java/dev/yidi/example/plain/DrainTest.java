package dev.yidi.example.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** A server that is told to stop answers what it has begun, turns the rest away, and does not wait for ever. */
class DrainTest {
    private static final long PATIENCE_SECONDS = 5;

    private final Slow slow = new Slow();

    @Test
    void what_is_under_way_is_answered_and_what_comes_then_is_turned_away() throws Exception {
        OwnServer server = OwnServer.start(application(), 0);
        URI quick = server.address().resolve("quick");
        CompletableFuture<HttpResponse<String>> underWay = ask(server.address().resolve("slow"));
        assertThat(slow.begun.await(60, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> server.stop(Duration.ofSeconds(60)));
        awaitRefusal(quick);
        assertThat(underWay).isNotDone();
        assertThat(stop).isNotDone();

        slow.leave.countDown();
        HttpResponse<String> answer = underWay.get(60, TimeUnit.SECONDS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("done");
        stop.get(60, TimeUnit.SECONDS);
        assertThatThrownBy(() -> ask(quick).get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void what_does_not_end_is_not_waited_for_longer_than_was_said() throws Exception {
        OwnServer server = OwnServer.start(application(), 0);
        CompletableFuture<HttpResponse<String>> underWay = ask(server.address().resolve("slow"));
        assertThat(slow.begun.await(60, TimeUnit.SECONDS)).isTrue();

        server.stop(Duration.ofMillis(50));

        assertThatThrownBy(() -> underWay.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(IOException.class);
        slow.leave.countDown();
    }

    @Test
    void a_reader_who_went_away_is_not_waited_for() throws Exception {
        OwnServer server = OwnServer.start(application(), 0);
        try (Socket reader =
                new Socket(server.address().getHost(), server.address().getPort())) {
            reader.getOutputStream()
                    .write("GET /held HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(slow.begun.await(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(slow.gone.await(60, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> server.stop(Duration.ofSeconds(60)));

        assertThat(stop).succeedsWithin(Duration.ofSeconds(15));
    }

    /** Asks until the server takes no more: it is told to stop on a thread of its own, at a time nobody knows. */
    private static void awaitRefusal(URI address) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            try {
                if (ask(address).get(PATIENCE_SECONDS, TimeUnit.SECONDS).statusCode() == 503) {
                    return;
                }
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(IOException.class);
                return;
            } catch (TimeoutException e) {
                return; // the system took the connection, and nobody reads from it any more
            }
        }
        throw new AssertionError("it still takes requests");
    }

    /** Each on a connection of its own. */
    private static CompletableFuture<HttpResponse<String>> ask(URI address) {
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private Application application() {
        return new Application() {
            @Override
            @SuppressWarnings("deprecation")
            public Set<Object> getSingletons() {
                return Set.of(slow);
            }
        };
    }

    /** Answers when it is let. */
    @Path("/")
    public static final class Slow {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch leave = new CountDownLatch(1);
        private final CountDownLatch gone = new CountDownLatch(1);

        @GET
        @Path("slow")
        public String slow() throws InterruptedException {
            begun.countDown();
            leave.await();
            return "done";
        }

        /** Told things until its reader goes away. */
        @GET
        @Path("held")
        @Produces(MediaType.SERVER_SENT_EVENTS)
        public void held(@Context SseEventSink sink, @Context Sse sse) {
            var unused = CompletableFuture.runAsync(() -> {
                        begun.countDown();
                        while (!sink.isClosed()) {
                            sink.send(sse.newEvent("still here"))
                                    .toCompletableFuture()
                                    .join();
                        }
                    })
                    .whenComplete((done, failure) -> gone.countDown());
        }

        @GET
        @Path("quick")
        public String quick() {
            return "quick";
        }
    }
}
