package dev.yidi.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.testkit.MovableTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private static final Rate RATE = new Rate(3, Duration.ofSeconds(10));

    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final Turnstile turnstile = Turnstile.inMemory(Map.of(Lane.OFFICER, RATE, Lane.CITIZEN, RATE), time);

    private Duration pass() {
        return turnstile.pass(Lane.OFFICER, "clerk");
    }

    private void passes(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(pass()).isZero();
        }
    }

    @Test
    void so_many_pass_at_once_and_then_one_after_each_while() {
        passes(3);
        assertThat(pass()).isEqualTo(Duration.ofSeconds(10));
        time.advance(Duration.ofSeconds(4));
        assertThat(pass()).isEqualTo(Duration.ofSeconds(6));
        time.advance(Duration.ofSeconds(6));
        passes(1);
        assertThat(pass()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void after_a_rest_so_many_pass_again_and_no_more() {
        passes(3);
        time.advance(Duration.ofDays(1));
        passes(3);
        assertThat(pass()).isPositive();
    }

    @Test
    void who_was_not_let_through_does_not_wait_longer_for_having_tried() {
        passes(3);
        for (int i = 0; i < 100; i++) {
            assertThat(pass()).isEqualTo(Duration.ofSeconds(10));
        }
        time.advance(Duration.ofSeconds(10));
        passes(1);
    }

    @Test
    void lanes_and_names_are_apart() {
        passes(3);
        assertThat(turnstile.pass(Lane.OFFICER, "dispatcher")).isZero();
        assertThat(turnstile.pass(Lane.CITIZEN, "clerk")).isZero();
        assertThat(pass()).isPositive();
    }

    @Test
    void a_lane_without_a_rate_is_open() {
        for (int i = 0; i < 1000; i++) {
            assertThat(turnstile.pass(Lane.QUERY_CODE, "x")).isZero();
            assertThat(Turnstile.open().pass(Lane.OFFICER, "x")).isZero();
        }
        assertThat(Turnstile.usualRates()).containsOnlyKeys(Lane.values());
    }

    @Test
    void a_clock_that_is_set_back_shuts_nobody_out_for_longer_than_a_full_bucket_takes() {
        passes(3);
        time.advance(Duration.ofDays(-30));
        assertThat(pass()).isEqualTo(Duration.ofSeconds(10));
        time.advance(Duration.ofSeconds(30));
        passes(3);
    }

    @Test
    void it_remembers_those_who_came_last_and_no_more() {
        Buckets buckets = new Buckets(Map.of(Lane.CITIZEN, RATE), time, 100);
        for (int i = 0; i < 100_000; i++) {
            buckets.pass(Lane.CITIZEN, "address-" + i);
        }
        assertThat(buckets.remembered()).isEqualTo(100);
    }

    @Test
    void it_forgets_who_came_longest_ago_and_nobody_for_who_comes_in_another_lane() {
        Buckets buckets = new Buckets(Map.of(Lane.CITIZEN, new Rate(1, RATE.every()), Lane.QUERY_CODE, RATE), time, 2);
        buckets.pass(Lane.CITIZEN, "a");
        buckets.pass(Lane.CITIZEN, "b");
        buckets.pass(Lane.CITIZEN, "a");
        buckets.pass(Lane.CITIZEN, "c");
        for (int i = 0; i < 100; i++) {
            buckets.pass(Lane.QUERY_CODE, "code-" + i);
        }
        assertThat(buckets.pass(Lane.CITIZEN, "a")).isPositive();
        assertThat(buckets.pass(Lane.CITIZEN, "b")).isZero();
    }

    @Test
    void many_at_once_get_no_more_turns_than_there_are() throws InterruptedException {
        AtomicInteger passed = new AtomicInteger();
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(i -> new Thread(() -> {
                    for (int times = 0; times < 200; times++) {
                        passed.addAndGet(pass().isZero() ? 1 : 0);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(passed).hasValue(3);
    }

    @Test
    void a_rate_that_lets_nobody_through_cannot_be_made() {
        assertThatThrownBy(() -> new Rate(0, Duration.ofSeconds(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(1, Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(1, Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(Integer.MAX_VALUE, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
