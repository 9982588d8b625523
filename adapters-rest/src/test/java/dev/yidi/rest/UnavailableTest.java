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
import dev.yidi.ports.spi.UnknownOutcomeException;
import dev.yidi.testkit.InMemoryStores;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A store that fails is a problem of the moment: it says when to come back, and nothing about the store. */
class UnavailableTest {

    /** Stores whose journal throws what a test puts in. */
    private static final class Failing implements Stores {
        private final Stores stores = new InMemoryStores();
        private final AtomicReference<Supplier<RuntimeException>> failure = new AtomicReference<>();

        @Override
        public Optional<CountyId> county() {
            return stores.county();
        }

        @Override
        public Journal journal() {
            return (Journal) Proxy.newProxyInstance(
                    Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                        Supplier<RuntimeException> now = failure.get();
                        if (now != null && method.getName().equals("append")) {
                            throw now.get();
                        }
                        try {
                            return method.invoke(stores.journal(), arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public FileIndex index() {
            return stores.index();
        }

        @Override
        public Clocks clocks() {
            return stores.clocks();
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

    @Test
    void a_lost_store_is_told_with_the_time_to_come_back_and_the_repeat_takes_effect_once() {
        Failing stores = new Failing();
        try (Served served = new Served(stores)) {
            Caller clerk = Caller.of(served, SmallCounty.CLERK).keyed();
            for (Supplier<RuntimeException> failure : java.util.List.<Supplier<RuntimeException>>of(
                    () -> new StoreException("jdbc:secret://db"),
                    () -> new UnknownOutcomeException("jdbc:secret://db", new IllegalStateException("secret")))) {
                stores.failure.set(failure);
                Reply lost = clerk.post("api/v1/staff/cases", Matters.request().toString());
                assertThat(lost.status()).isEqualTo(503);
                assertThat(lost.header("Retry-After")).isEqualTo("5");
                assertThat(lost.json().path("code").asText()).isEqualTo("unavailable");
                assertThat(lost.json().path("instance").asText()).startsWith("urn:uuid:");
                assertThat(lost.text()).doesNotContain("secret");
            }
            stores.failure.set(null);
            Reply done = clerk.post("api/v1/staff/cases", Matters.request().toString());
            assertThat(done.status()).isEqualTo(201);
            assertThat(clerk.get("api/v1/staff/todo").json().path("items").size())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_fault_of_the_server_says_nothing_but_where_to_find_it_in_the_log() {
        Failing stores = new Failing();
        try (Served served = new Served(stores)) {
            stores.failure.set(() -> new IllegalStateException("secret at dev.yidi.Secret"));
            Reply reply = Caller.of(served, SmallCounty.CLERK)
                    .keyed()
                    .post("api/v1/staff/cases", Matters.request().toString());
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(reply.json().path("code").asText()).isEqualTo("internal");
            assertThat(reply.json().path("instance").asText()).startsWith("urn:uuid:");
            assertThat(reply.text())
                    .doesNotContain("ecret")
                    .doesNotContain("Exception")
                    .doesNotContain("dev.yidi.S");
        }
    }
}
