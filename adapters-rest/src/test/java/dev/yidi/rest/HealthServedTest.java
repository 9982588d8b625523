package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.InMemoryStores;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whoever watches the server is told whether it lives and whether it is ready, and no more. */
class HealthServedTest {
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void it_is_ready_while_its_store_answers_and_lives_all_the_same() throws Exception {
        try (Served served = new Served(new Away(), (api, time) -> api.health(Duration.ofSeconds(20)), Set.of())) {
            assertThat(ask(served, "health/live").body()).isEqualTo("{\"status\":\"live\"}");
            HttpResponse<String> ready = ask(served, "health/ready");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).isEqualTo("{\"status\":\"ready\"}");
            assertThat(ready.headers().firstValue("Cache-Control")).contains("no-store");

            away.set(true);
            HttpResponse<String> lost = lost(served);
            assertThat(lost.statusCode()).isEqualTo(503);
            assertThat(lost.headers().firstValue("Retry-After")).contains("5");
            assertThat(lost.body()).contains("\"code\":\"unavailable\"").doesNotContain("secret");
            assertThat(ask(served, "health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_stores_are_not_asked_again_for_each_who_asks() throws Exception {
        try (Served served = new Served(new Away(), (api, time) -> api.health(Duration.ofSeconds(20)), Set.of())) {
            long begun = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                ask(served, "health/ready");
            }
            long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            assertThat(asked.get()).isBetween(1, (int) seconds + 2);
        }
    }

    /** What it says once it knows that its store is away, which may take a second. */
    private static HttpResponse<String> lost(Served served) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        HttpResponse<String> said = ask(served, "health/ready");
        while (said.statusCode() == 200 && System.nanoTime() < end) {
            Thread.sleep(50);
            said = ask(served, "health/ready");
        }
        return said;
    }

    @Test
    void it_is_not_served_where_nobody_asked_for_it() throws Exception {
        try (Served served = new Served()) {
            assertThat(ask(served, "health/live").statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> ask(Served served, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(served.base().resolve("/" + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** Stores whose index may be away. */
    private final class Away implements Stores {
        private final Stores stores = new InMemoryStores();

        private Stores here() {
            if (away.get()) {
                throw new StoreException("jdbc:secret://db");
            }
            return stores;
        }

        @Override
        public Optional<CountyId> county() {
            return stores.county();
        }

        @Override
        public Journal journal() {
            return stores.journal();
        }

        @Override
        public FileIndex index() {
            return here().index();
        }

        @Override
        public Clocks clocks() {
            asked.incrementAndGet();
            return here().clocks();
        }

        @Override
        public RunningNumbers numbers() {
            return stores.numbers();
        }

        @Override
        public Followings followings() {
            return stores.followings();
        }

        @Override
        public FileKeys fileKeys() {
            return stores.fileKeys();
        }
    }
}
