package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.time.ClockId;
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

/** The day by which a proxy reports back 代办反馈期限, as a limit of its own. */
final class ProxyTerm {
    static final LimitId LIMIT = new LimitId("PROXY_REPORT");

    private ProxyTerm() {}

    static ClockId next(CaseFile file) {
        return file.clocks().nextId(LIMIT);
    }

    static Optional<Limit> of(CaseEvent event, Setting setting) {
        return event instanceof MandateGiven given ? Optional.of(limit(given, setting)) : Optional.empty();
    }

    private static Limit limit(MandateGiven given, Setting setting) {
        LocalDate start = LocalDate.ofInstant(given.at(), setting.zone());
        long days = ChronoUnit.DAYS.between(start, given.terms().reportBy());
        return new Limit(
                LIMIT,
                LimitNature.DUTY,
                Span.days((int) Math.max(1, Math.min(days, Span.MAX))),
                Milestone.MANDATE_GIVEN,
                Set.of(Milestone.PROXY_REPORTED),
                RollPolicy.NONE,
                Optional.empty(),
                Set.of(),
                new Citation("委托书", given.mandate().value()),
                Validity.from(start),
                "CN",
                EnumSet.allOf(CaseKind.class),
                Set.of());
    }
}
