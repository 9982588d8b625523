package dev.yidi.core.time;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.PetitionCategory;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Limits and instants for tests. */
final class Fixtures {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Citation BASIS = new Citation("试验规则(2020)", "1");

    private Fixtures() {}

    /** An instant of local time in Shanghai: {@code 2026-01-30T09:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    static Limit limit(Span span, RollPolicy roll, Optional<ExtensionRule> extension) {
        return limit(span, roll, extension, EnumSet.allOf(PauseReason.class));
    }

    static Limit limit(Span span, RollPolicy roll, Optional<ExtensionRule> extension, Set<PauseReason> pauses) {
        return new Limit(
                new LimitId("TEST_LIMIT"),
                LimitNature.DUTY,
                span,
                Milestone.ACCEPTED,
                Set.of(Milestone.CONCLUDED, Milestone.CLOSED),
                roll,
                extension,
                pauses,
                BASIS,
                Validity.from(java.time.LocalDate.of(2014, 1, 1)),
                "CN",
                Set.of(CaseKind.PETITION),
                Set.of(PetitionCategory.APPEAL_CLAIM));
    }

    static Limit limit(Span span) {
        return limit(span, RollPolicy.NONE, Optional.empty());
    }

    static ClockLedger clock(Span span, String startedLocal) {
        return ClockLedger.start(new ClockId("c1"), limit(span), at(startedLocal));
    }
}
