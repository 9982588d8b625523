package dev.yidi.core.casefile;

import dev.yidi.core.Text;
import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.util.Optional;

/**
 * A clock lapsed 计时失效: its duty fell away without being met or missed.
 *
 * @param reason why, a dotted lower-case code
 */
public record ClockLapsed(Instant at, ClockId clock, String reason) implements CaseEvent {
    public ClockLapsed {
        Text.code("reason", reason);
    }

    @Override
    public Optional<ClockId> clockOf() {
        return Optional.of(clock);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.clocks().changed(clock, new ClockEntry.Lapsed(at, reason)));
    }
}
