package dev.yidi.core.indicator;

import dev.yidi.core.OrganId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call to an organ that comes when called 随叫随到响应.
 *
 * @param calledAt when the centre called
 * @param respondedAt when the organ was there; empty until then
 * @param owedMinutes within how many minutes it has promised to be there; empty when it promised none
 */
public record ResponseFact(
        OrganId organ, Instant calledAt, Optional<Instant> respondedAt, Optional<Integer> owedMinutes) {
    /** How many minutes it took; a minute begun counts. */
    Optional<Long> minutes() {
        return respondedAt.map(at ->
                Duration.between(calledAt, at).plusMinutes(1).minusNanos(1).toMinutes());
    }
}
