package dev.yidi.core.escalation;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Clocks and ladders for the tests of this package. */
final class Ladders {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Ladders() {}

    static ClockLedger clock(Span limit, Optional<Span> promise, Instant started) {
        Limit sixty = new Limit(
                new LimitId("XF_HANDLE"),
                LimitNature.DUTY,
                limit,
                Milestone.ACCEPTED,
                Set.of(Milestone.CONCLUDED),
                RollPolicy.NONE,
                Optional.empty(),
                Set.of(PauseReason.values()),
                new Citation("信访工作条例(2022)", "34"),
                Validity.from(LocalDate.of(2022, 5, 1)),
                "CN",
                Set.of(CaseKind.PETITION),
                Set.of());
        return new ClockLedger(new ClockId("c1"), sixty, promise, started, List.of());
    }

    static Ladder ladder(Rung... rungs) {
        return new Ladder("handle", Set.of(), Set.of(), Set.of(), List.of(rungs));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
