package dev.yidi.core.joint;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call for an organ that comes when called 随叫随到, measured in minutes.
 *
 * @param calledAt when it was called
 * @param minutes within how many minutes it is to come, as its stationing said then
 * @param arrivedAt when it came
 */
public record OnCall(Instant calledAt, int minutes, Optional<Instant> arrivedAt) {

    /** The moment by which it is to be there. */
    public Instant due() {
        return calledAt.plus(Duration.ofMinutes(minutes));
    }

    /** How many minutes it took; a minute begun counts. */
    public Optional<Long> taken() {
        return arrivedAt.map(arrived -> Duration.between(calledAt, arrived)).map(OnCall::begun);
    }

    /** Whether it came in time; empty while it may still. */
    public Optional<Boolean> inTime(Instant now) {
        return arrivedAt
                .map(arrived -> !arrived.isAfter(due()))
                .or(() -> now.isAfter(due()) ? Optional.of(false) : Optional.empty());
    }

    OnCall arrived(Instant at) {
        return new OnCall(calledAt, minutes, Optional.of(at));
    }

    private static long begun(Duration taken) {
        long whole = taken.toMinutes();
        return taken.equals(Duration.ofMinutes(whole)) ? whole : whole + 1;
    }
}
