package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.yidi.core.UnavailableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The lock of a query code. */
class LockOutTest {
    private static final Instant NOON = Samples.NOON;

    private final LockOut lockOut = new LockOut();
    private final AtomicInteger looked = new AtomicInteger();

    private Optional<String> attempt(String code, Instant now, Optional<String> found) {
        return lockOut.attempt(code, now, () -> {
            looked.incrementAndGet();
            return found;
        });
    }

    private Optional<String> wrong(Instant now) {
        return attempt("code", now, Optional.empty());
    }

    private Optional<String> right(Instant now) {
        return attempt("code", now, Optional.of("found"));
    }

    @Test
    void five_wrong_tries_within_a_quarter_of_an_hour_lock_a_code() {
        for (int i = 0; i < LockOut.WRONG_TRIES; i++) {
            wrong(NOON.plusSeconds(i));
        }

        assertThat(right(NOON.plusSeconds(5))).isEmpty();
        assertThat(looked).as("a locked code is not even looked at").hasValue(LockOut.WRONG_TRIES);
        assertThat(attempt("other", NOON.plusSeconds(5), Optional.of("found"))).isPresent();
        assertThat(right(NOON.plus(LockOut.WINDOW).minusNanos(1))).isEmpty();
        assertThat(right(NOON.plus(LockOut.WINDOW))).isPresent();
        wrong(NOON.plus(LockOut.WINDOW));
        assertThat(right(NOON.plus(LockOut.WINDOW)))
                .as("four of the first five still count")
                .isEmpty();
    }

    @Test
    void twenty_wrong_tries_within_a_day_lock_a_code() {
        for (int i = 0; i < LockOut.WRONG_TRIES_A_DAY; i++) {
            wrong(NOON.plusSeconds(600L * i));
        }

        Instant last = NOON.plusSeconds(600L * LockOut.WRONG_TRIES_A_DAY);
        assertThat(looked).hasValue(LockOut.WRONG_TRIES_A_DAY);
        assertThat(right(last.plus(LockOut.WINDOW))).isEmpty();
        assertThat(right(NOON.plus(LockOut.DAY).minusNanos(1))).isEmpty();
        assertThat(right(NOON.plus(LockOut.DAY))).isPresent();
    }

    @Test
    void a_right_try_does_not_count_and_forgives_no_wrong_one() {
        IntStream.range(0, 20).forEach(i -> assertThat(right(NOON)).isPresent());
        IntStream.range(0, 4).forEach(i -> wrong(NOON));
        assertThat(right(NOON)).isPresent();
        wrong(NOON);
        assertThat(right(NOON)).as("after the fifth wrong one").isEmpty();
    }

    @Test
    void a_try_that_could_not_be_checked_counts_not() {
        for (int i = 0; i < 2 * LockOut.WRONG_TRIES; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> lockOut.attempt("code", NOON, () -> {
                        throw new IllegalStateException("expected the key, found no answer");
                    }));
        }

        assertThat(right(NOON)).isPresent();
    }

    @Test
    void many_right_tries_at_once_are_all_right_and_many_wrong_ones_are_no_way_around() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(30);
        try {
            assertThat(together(threads, Optional.of("found"))).hasSize(30).allMatch(Optional::isPresent);

            looked.set(0);
            assertThat(together(threads, Optional.empty())).allMatch(Optional::isEmpty);
            assertThat(looked).hasValue(LockOut.WRONG_TRIES);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_try_that_cannot_wait_for_the_others_is_no_wrong_one() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(LockOut.WRONG_TRIES);
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(LockOut.WRONG_TRIES);
        try {
            for (int i = 0; i < LockOut.WRONG_TRIES; i++) {
                threads.execute(() -> lockOut.attempt("code", NOON, () -> {
                    asked.countDown();
                    awaitFor(answer);
                    return Optional.of("found");
                }));
            }
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> right(NOON));
            answer.countDown();
            assertThat(right(NOON)).isPresent();
        } finally {
            answer.countDown();
            threads.shutdownNow();
        }
    }

    private List<Optional<String>> together(ExecutorService threads, Optional<String> found) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        List<Future<Optional<String>>> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            all.add(threads.submit(() -> lockOut.attempt("code", NOON, () -> {
                looked.incrementAndGet();
                awaitFor(begun);
                return found;
            })));
        }
        begun.countDown();
        List<Optional<String>> results = new ArrayList<>();
        for (Future<Optional<String>> each : all) {
            results.add(each.get(10, TimeUnit.SECONDS));
        }
        return results;
    }

    private static void awaitFor(CountDownLatch begun) {
        try {
            begun.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
