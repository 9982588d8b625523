package dev.yidi.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.testkit.MovableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TurnstileProperties {
    /** In any stretch of time no more pass than a full bucket and what is filled in the meantime. */
    @Property(tries = 300)
    void nobody_passes_more_often_than_the_rate_says(
            @ForAll @IntRange(min = 1, max = 10) int burst,
            @ForAll @IntRange(min = 1, max = 5_000) int everyMillis,
            @ForAll @Size(max = 100) List<@IntRange(max = 3_000) Integer> steps) {
        MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
        Duration every = Duration.ofMillis(everyMillis);
        Turnstile turnstile = Turnstile.inMemory(Map.of(Lane.CITIZEN, new Rate(burst, every)), time);
        List<Instant> passed = new ArrayList<>();
        for (int step : steps) {
            time.advance(Duration.ofMillis(step));
            if (turnstile.pass(Lane.CITIZEN, "x").isZero()) {
                passed.add(time.instant());
            }
        }
        for (int first = 0; first < passed.size(); first++) {
            for (int last = first; last < passed.size(); last++) {
                long filled =
                        Duration.between(passed.get(first), passed.get(last)).dividedBy(every);
                assertThat(last - first + 1L).isLessThanOrEqualTo(burst + filled);
            }
        }
    }

    /** What is said of the wait is true: then, and not before. */
    @Property(tries = 300)
    void who_waits_as_long_as_they_were_told_passes(
            @ForAll @IntRange(min = 1, max = 10) int burst,
            @ForAll @IntRange(min = 2, max = 5_000) int everyMillis,
            @ForAll @IntRange(max = 10_000) int pause) {
        MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
        Turnstile turnstile =
                Turnstile.inMemory(Map.of(Lane.CITIZEN, new Rate(burst, Duration.ofMillis(everyMillis))), time);
        for (int i = 0; i < burst; i++) {
            assertThat(turnstile.pass(Lane.CITIZEN, "x")).isZero();
        }
        time.advance(Duration.ofMillis(pause));
        Duration wait = turnstile.pass(Lane.CITIZEN, "x");
        if (!wait.isZero()) {
            time.advance(wait.minusMillis(1));
            assertThat(turnstile.pass(Lane.CITIZEN, "x")).isEqualTo(Duration.ofMillis(1));
            time.advance(Duration.ofMillis(1));
            assertThat(turnstile.pass(Lane.CITIZEN, "x")).isZero();
        }
    }
}
