package dev.yidi.ports;

import dev.yidi.core.OfficerId;
import dev.yidi.core.indicator.Figures;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** The figures of the centre 统计指标: counted over the cases that the officer may see, and no others. Thread-safe. */
public interface Statistics {
    /**
     * The figures over the cases received at or after {@code from} and before {@code until}, as things stood at
     * {@code asOf}. Costs in proportion to those cases.
     */
    Answer<Figures> figures(
            @NotNull OfficerId officer, @NotNull Instant from, @NotNull Instant until, @NotNull Instant asOf);
}
