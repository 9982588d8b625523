package dev.yidi.core.supervision;

import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.util.Optional;

/**
 * One level a supervision went through 督办轮次.
 *
 * @param level the level
 * @param from when it began
 * @param period how long the organ has for its reply, as the profile had it then
 * @param overdueAt when it was found that the period had passed without a reply
 */
public record SupervisionRound(SupervisionLevel level, Instant from, Span period, Optional<Instant> overdueAt) {
    SupervisionRound overdue(Instant at) {
        return new SupervisionRound(level, from, period, Optional.of(at));
    }
}
