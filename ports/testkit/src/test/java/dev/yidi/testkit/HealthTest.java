package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CaseId;
import dev.yidi.ports.Health;
import dev.yidi.ports.Health.ChainSeen;
import dev.yidi.ports.Health.SweepSeen;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What an operator's monitor sees. */
class HealthTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_centre_that_has_nothing_to_do_is_well() {
        Health health = look(new Counters());
        assertThat(health.county()).isEqualTo(SmallCounty.profile().county());
        assertThat(health.isReachable()).isTrue();
        assertThat(health.load()).contains(new Health.Load(Duration.ZERO, 0, 0, Map.of(), Map.of()));
        assertThat(health.lastSweep()).isEmpty();
        assertThat(health.lastVerified()).isEmpty();
    }

    @Test
    void what_is_due_soon_and_what_is_overdue_is_counted_and_a_sleeping_timekeeper_shows() {
        Counters counters = new Counters();
        CaseId first = counters.open(Counters.petition());
        counters.open(Counters.petition());
        Instant due = counters.stores
                .index()
                .find(first.file())
                .flatMap(card -> card.nextDue())
                .orElseThrow();
        counters.time.moveTo(due.minus(Duration.ofHours(1)));
        assertThat(look(counters).load().orElseThrow().dueWithinDay()).isEqualTo(2);
        assertThat(look(counters).load().orElseThrow().overdue()).isZero();
        counters.yidi.timekeeper().sweep(100);
        counters.time.moveTo(due.plus(Duration.ofHours(3)));
        Health.Load load = look(counters).load().orElseThrow();
        assertThat(load.overdue()).isEqualTo(2);
        assertThat(load.dueWithinDay()).isZero();
        assertThat(load.alarmsBehind()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void the_last_sweep_and_the_last_verified_position_are_told() {
        Counters counters = new Counters();
        counters.open(Counters.petition());
        counters.time.advance(Duration.ofDays(400));
        int claimed = counters.yidi.timekeeper().sweep(100).claimed();
        Instant swept = counters.time.instant();
        counters.time.advance(Duration.ofHours(1));
        var verdict = counters.yidi.journalAudit().verifyAll();
        Instant verified = counters.time.instant();
        counters.time.advance(Duration.ofHours(1));
        Health health = look(counters);
        assertThat(claimed).isPositive();
        assertThat(health.lastSweep()).contains(new SweepSeen(swept, claimed, claimed, 0));
        assertThat(health.lastVerified()).contains(new ChainSeen(verified, 1, verdict.entries(), 0));
        assertThat(health.at()).isEqualTo(counters.time.instant());
    }

    @Test
    void a_store_that_fails_is_told_by_the_kind_of_failure_alone() {
        Stores failing = TroubledClocks.stores(() -> {
            throw new StoreException("secret words of the driver");
        });
        Health health = look(new Counters(failing));
        assertThat(health.isReachable()).isFalse();
        assertThat(health.storeTrouble()).contains("StoreException");
        assertThat(health.load()).isEmpty();
        assertThat(health.toString()).doesNotContain("secret");
    }

    /** Ten who ask make one call; when the store answers, the next who asks hears it. */
    @Test
    void a_store_that_does_not_answer_is_late_and_asked_once() throws Exception {
        CountDownLatch door = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Counters counters = new Counters(TroubledClocks.stores(() -> {
            asked.incrementAndGet();
            await(door);
        }));
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<Future<Health>> looks = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                looks.add(threads.submit(() -> counters.yidi.healthCheck().look(Duration.ofMillis(50))));
            }
            for (Future<Health> each : looks) {
                assertThat(each.get().storeTrouble()).contains("late");
            }
            assertThat(asked.get()).isEqualTo(1);
            door.countDown();
            assertThat(look(counters).isReachable()).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void patience_is_more_than_nothing() {
        assertThatThrownBy(() -> new Counters().yidi.healthCheck().look(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch door) {
        try {
            door.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Health look(Counters counters) {
        return counters.yidi.healthCheck().look(PATIENCE);
    }
}
