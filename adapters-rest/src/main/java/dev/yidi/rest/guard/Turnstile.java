package dev.yidi.rest.guard;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Lets somebody through so often and no oftener 限流闸. Thread-safe; must not wait.
 *
 * <p>Asked for every request to a resource of ours, as soon as it is known in whose name: an officer's once the officer is known, a
 * stranger's once nobody is. So {@link Lane#STRANGER} slows guessing and spares no work: whoever checks credentials sees each of them, and
 * what is dear to check needs a limit before the centre. When it throws, an officer or a citizen gets a 500, and a stranger the 401 they would
 * have got. A centre on several nodes has one on each, which lets through as many times as there are nodes; who
 * wants one for all of them gives one of their own, or has the gateway do it.
 */
@FunctionalInterface
public interface Turnstile {
    /**
     * Takes one turn of {@code who}.
     *
     * @return how long to wait until there is one; zero when it was taken
     */
    Duration pass(Lane lane, String who);

    /** Rates that no honest officer, machine or hall full of citizens comes to. */
    static Map<Lane, Rate> usualRates() {
        return Map.of(
                Lane.OFFICER, new Rate(300, Duration.ofMillis(100)),
                Lane.STRANGER, new Rate(30, Duration.ofSeconds(2)),
                Lane.CITIZEN, new Rate(120, Duration.ofMillis(500)),
                Lane.DOCUMENT, new Rate(30, Duration.ofSeconds(2)),
                Lane.QUERY_CODE, new Rate(30, Duration.ofSeconds(6)),
                Lane.SUBMISSION, new Rate(10, Duration.ofMinutes(30)));
    }

    /** One in memory, with the usual rates. */
    static Turnstile inMemory(Clock clock) {
        return inMemory(usualRates(), clock);
    }

    /** One in memory; a lane without a rate is open. It remembers the 100,000 who came last in each lane. */
    static Turnstile inMemory(Map<Lane, Rate> rates, Clock clock) {
        return new Buckets(rates, clock);
    }

    /** One that stands open: where something before the centre does it. */
    static Turnstile open() {
        return (lane, who) -> Duration.ZERO;
    }
}
