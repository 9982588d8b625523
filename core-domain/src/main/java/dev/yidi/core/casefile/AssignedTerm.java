package dev.yidi.core.casefile;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.time.ExtensionRule;
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

/** The period a dispatcher sets for an assigned case 指定办理期限, as a limit of its own (信访工作条例 art. 22(3)). */
final class AssignedTerm {
    static final String ID = "XF_ASSIGN_REPORT";

    private AssignedTerm() {}

    static Optional<Limit> of(CaseEvent event, Setting setting) {
        return event instanceof CaseDispatched dispatched
                ? dispatched.reportBy().map(day -> limit(dispatched, day, setting))
                : Optional.empty();
    }

    private static Limit limit(CaseDispatched event, LocalDate day, Setting setting) {
        LocalDate start = LocalDate.ofInstant(event.at(), setting.zone());
        return new Limit(
                new LimitId(ID),
                LimitNature.DUTY,
                Span.days((int) Math.min(ChronoUnit.DAYS.between(start, day), Span.MAX)),
                Milestone.DISPATCHED,
                Set.of(Milestone.CONCLUDED),
                RollPolicy.NONE,
                Optional.of(new ExtensionRule("DISPATCHER", Optional.empty(), Optional.empty())),
                Set.of(),
                new Citation("信访工作条例(2022)", "22(3)"),
                Validity.from(start),
                "CN",
                EnumSet.allOf(CaseKind.class),
                Set.of());
    }
}
