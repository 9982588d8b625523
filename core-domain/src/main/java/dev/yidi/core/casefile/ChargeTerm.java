package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The day by which progress of a case in a leader's charge is recorded 包案进展期限, as a limit of its own. */
final class ChargeTerm {
    static final LimitId LIMIT = new LimitId("LEADER_CHARGE");

    private ChargeTerm() {}

    static Optional<Limit> of(CaseEvent event, Setting setting) {
        LocalDate start = LocalDate.ofInstant(event.at(), setting.zone());
        if (event instanceof ChargeTaken taken) {
            return Optional.of(limit(start, taken.reportBy()));
        }
        return event instanceof ChargeReported reported
                ? Optional.of(limit(start, reported.nextBy()))
                : Optional.empty();
    }

    private static Limit limit(LocalDate start, LocalDate day) {
        long days = ChronoUnit.DAYS.between(start, day);
        return new Limit(
                LIMIT,
                LimitNature.DUTY,
                Span.days((int) Math.max(1, Math.min(days, Span.MAX))),
                Milestone.CHARGE_TAKEN,
                Set.of(Milestone.CHARGE_REPORTED, Milestone.CHARGE_RELEASED),
                RollPolicy.NONE,
                Optional.empty(),
                Set.of(),
                new Citation("信访工作条例(2022)", "18 ¶2"),
                Validity.from(start),
                "CN",
                EnumSet.allOf(CaseKind.class),
                Set.of());
    }
}
