package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.InProcess.Told;
import dev.yidi.testkit.InMemoryStores;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Few costly requests are served at a time, and each gives its place back when its last byte is out, or when none can go out. */
@Timeout(60)
class CostlyRequestsTest {
    private static final String EXPORT = "api/v1/staff/exports/searches";
    private static final int MATTERS = 30;

    private final Served served = new Served(new InMemoryStores(), (api, time) -> api.costly(1, 2), Set.of());
    private final InProcess centre = new InProcess(served.api);
    private final CountDownLatch released = new CountDownLatch(1);

    /** More than any runtime keeps back before it writes. */
    @BeforeEach
    void register() {
        String matter = Matters.request().put("title", "噪".repeat(190)).toString();
        for (int i = 0; i < MATTERS; i++) {
            Map<String, String> headers = new HashMap<>(bearer(SmallCounty.CLERK));
            headers.put("Idempotency-Key", "matter-" + i);
            Told told = centre.ask("POST", "api/v1/staff/cases", headers, matter);
            assertThat(told.status()).as(told.text()).isEqualTo(201);
        }
    }

    @AfterEach
    void stop() {
        released.countDown();
        served.close();
    }

    /** Takes nothing before it is released. */
    private final class Held extends OutputStream {
        private final CountDownLatch begun = new CountDownLatch(1);

        @Override
        public void write(int octet) {
            begun.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void export(OfficerId officer, OutputStream sink) {
        centre.send("POST", EXPORT, bearer(officer), "{\"format\":\"CSV\"}", sink);
    }

    private static Map<String, String> bearer(OfficerId officer) {
        return Map.of("Authorization", "Bearer " + officer);
    }

    private Told get(OfficerId officer, String path) {
        return centre.ask("GET", "api/v1/staff/" + path, bearer(officer), "");
    }

    private CompletableFuture<Void> holding(OfficerId officer) throws InterruptedException {
        Held sink = new Held();
        CompletableFuture<Void> under = CompletableFuture.runAsync(() -> export(officer, sink));
        sink.begun.await();
        return under;
    }

    private static void hasNoPlace(Told told) {
        assertThat(told.status()).as(told.text()).isEqualTo(429);
        assertThat(told.headers().get("Retry-After")).containsExactly("5");
        assertThat(told.json().path("code").asText()).isEqualTo("too-many-requests");
    }

    @Test
    void a_table_holds_its_place_until_its_last_row_is_out() throws Exception {
        CompletableFuture<Void> clerks = holding(SmallCounty.CLERK);
        hasNoPlace(get(SmallCounty.CLERK, "figures"));
        hasNoPlace(get(SmallCounty.CLERK, "indicators"));
        assertThat(get(SmallCounty.CLERK, "todo").status()).isEqualTo(200);
        assertThat(get(SmallCounty.DISPATCHER, "figures").status()).isEqualTo(200);
        assertThat(get(SmallCounty.DISPATCHER, "figures").status()).isEqualTo(200);

        CompletableFuture<Void> dispatchers = holding(SmallCounty.DISPATCHER);
        hasNoPlace(get(SmallCounty.CENTRE_HEAD, "figures"));

        released.countDown();
        clerks.get();
        dispatchers.get();
        assertThat(get(SmallCounty.CENTRE_HEAD, "figures").status()).isEqualTo(200);
        assertThat(get(SmallCounty.CLERK, "figures").status()).isEqualTo(200);
    }

    @Test
    void a_table_that_breaks_off_gives_its_place_back() {
        AtomicInteger broken = new AtomicInteger();
        OutputStream sink = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                broken.incrementAndGet();
                throw new IOException("hung up");
            }
        };
        for (int i = 0; i < 3; i++) {
            export(SmallCounty.CLERK, sink);
            assertThat(broken.get()).isGreaterThan(i);
        }
        assertThat(get(SmallCounty.CLERK, "figures").status()).isEqualTo(200);
    }

    @Test
    void what_is_refused_or_goes_wrong_gives_its_place_back() {
        for (int i = 0; i < 3; i++) {
            assertThat(get(SmallCounty.CLERK, "figures?from=x").status()).isEqualTo(400);
            assertThat(get(SmallCounty.CLERK, "indicators/none/months").status())
                    .isEqualTo(404);
            assertThat(centre.ask("POST", EXPORT, bearer(SmallCounty.CLERK), "{")
                            .status())
                    .isEqualTo(400);
        }
        assertThat(get(SmallCounty.CLERK, "figures").status()).isEqualTo(200);
    }

    @Test
    void everybody_has_a_place_or_nobody_is_served() {
        RestApi api = RestApi.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> api.costly(0, 4)).withMessageContaining("found 0 and 4");
        assertThatIllegalArgumentException().isThrownBy(() -> api.costly(3, 2)).withMessageContaining("found 3 and 2");
    }
}
