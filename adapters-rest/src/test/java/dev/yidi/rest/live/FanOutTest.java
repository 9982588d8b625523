package dev.yidi.rest.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.rest.guard.StreamRules;
import dev.yidi.rest.http.ProblemException;
import dev.yidi.rest.http.ProblemKind;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Clients come, are broken off and come again while the journal grows: each gets all from where it began, in order, once. */
class FanOutTest {
    private static final int CLIENTS = 5;
    private static final int WRITERS = 3;
    private static final StreamRules RULES = StreamRules.usual()
            .most(100, 100, 100)
            .every(Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(60));

    @Property(tries = 15)
    void everybody_gets_everything_in_its_order_and_once(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 120) int each) throws Exception {
        ListFeed feed = new ListFeed();
        IntStream.range(0, random.nextInt(300)).forEach(i -> feed.add("before"));
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Streams streams = new Streams(feed, RULES)) {
            List<Client> clients = new ArrayList<>();
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Client client = new Client(streams, threads, new Random(random.nextLong()));
                clients.add(client);
                threads.execute(client::open);
            }
            for (int writer = 0; writer < WRITERS; writer++) {
                String file = "file-" + writer;
                writing.add(threads.submit(() -> IntStream.range(0, each).forEach(i -> feed.add(file))));
            }
            for (Future<?> done : writing) {
                done.get();
            }
            for (Client client : clients) {
                client.awaitBegun();
            }
            feed.add("last");
            for (Client client : clients) {
                assertThat(client.until("last/1")).isEqualTo(feed.from(client.begunAt()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Keeps what it read, and comes again where it stopped; what is written when a connection breaks is not read. */
    private static final class Client implements SseEventSink {
        private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

        private final Streams streams;
        private final ExecutorService threads;
        private final Random random;
        private final List<String> read = new ArrayList<>();
        private Optional<Integer> begun = Optional.empty();
        private Optional<String> lastId = Optional.empty();

        Client(Streams streams, ExecutorService threads, Random random) {
            this.streams = streams;
            this.threads = threads;
            this.random = random;
        }

        void open() {
            Optional<String> from;
            synchronized (this) {
                from = lastId;
            }
            try {
                streams.open(new Reader("all", 100, false), new ListFeed.Everything(), from, this, new PlainSse());
            } catch (ProblemException e) {
                assertThat(e.problem().kind()).as("the centre stops").isEqualTo(ProblemKind.UNAVAILABLE);
            }
        }

        @Override
        public boolean isClosed() {
            return false;
        }

        @Override
        public synchronized CompletionStage<?> send(OutboundSseEvent event) {
            if (random.nextInt(8) == 0) {
                return CompletableFuture.failedFuture(new IOException("broken off"));
            }
            if (!event.getName().isEmpty()) {
                lastId = Optional.of(event.getId());
                if (begun.isEmpty()) {
                    begun = Optional.of(Integer.parseInt(event.getId()));
                }
                if (event.getName().equals("change")) {
                    read.addAll(List.of(event.getData().toString().split(",")));
                }
            }
            notifyAll();
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void close() {
            if (!threads.isShutdown()) {
                threads.execute(this::open);
            }
        }

        synchronized void awaitBegun() throws InterruptedException {
            long until = System.nanoTime() + PATIENCE_NANOS;
            while (begun.isEmpty() && System.nanoTime() < until) {
                wait(100);
            }
        }

        synchronized int begunAt() {
            return begun.orElseThrow();
        }

        synchronized List<String> until(String last) throws InterruptedException {
            long until = System.nanoTime() + PATIENCE_NANOS;
            while (!read.contains(last) && System.nanoTime() < until) {
                wait(100);
            }
            return List.copyOf(read);
        }
    }
}
