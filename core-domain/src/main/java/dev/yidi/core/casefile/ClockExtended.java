package dev.yidi.core.casefile;

import dev.yidi.core.Text;
import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.util.Optional;

/**
 * A limit was extended 延长期限.
 *
 * @param grantor who granted it, in the words of the limit's extension rule: {@code ORGAN_HEAD}
 * @param reason the reason's code, which the citizen is told
 */
public record ClockExtended(Instant at, ClockId clock, Span by, String grantor, String reason) implements CaseEvent {
    public ClockExtended {
        Text.code("reason", reason);
    }

    @Override
    public Optional<ClockId> clockOf() {
        return Optional.of(clock);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.clocks().changed(clock, new ClockEntry.Extended(at, by, grantor, reason)));
    }
}
