package dev.yidi.core.escalation;

import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.DueDate;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitUnit;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When the rungs of a ladder fire for one clock 触发时刻. */
record RungTime(ClockLedger clock, WorkCalendar calendar, ZoneId zone) {

    /** The moment of {@code rung}; none when it looks at a promise that was never made. */
    Optional<Instant> of(Rung rung) {
        if (rung.norm() == Norm.PROMISE && clock.promise().isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> offset = rung.offset();
        Instant moment = switch (rung.trigger()) {
            case AFTER_START -> offset.map(this::afterStart).orElseThrow();
            case BEFORE_DUE -> offset.map(span -> before(due(rung), span)).orElseThrow();
            case AT_DUE -> due(rung).instant();
            case AFTER_DUE -> offset.map(span -> after(due(rung), span)).orElseThrow();
        };
        return Optional.of(moment.isBefore(clock.started()) ? clock.started() : moment);
    }

    private DueDate due(Rung rung) {
        return rung.norm() == Norm.PROMISE ? clock.promisedDue(calendar, zone) : clock.due(calendar, zone);
    }

    /** The end of a clock that has this budget and the same pauses. */
    private Instant afterStart(Span span) {
        List<ClockEntry> pauses = clock.entries().stream()
                .filter(entry -> !(entry instanceof ClockEntry.Extended))
                .toList();
        return new ClockLedger(clock.id(), withBudget(span), Optional.empty(), clock.started(), pauses)
                .due(calendar, zone)
                .instant();
    }

    private Limit withBudget(Span span) {
        Limit limit = clock.limit();
        return new Limit(
                limit.id(),
                limit.nature(),
                span,
                limit.start(),
                limit.stops(),
                RollPolicy.NONE,
                Optional.empty(),
                limit.pauses(),
                limit.basis(),
                limit.validity(),
                limit.jurisdiction(),
                limit.kinds(),
                limit.categories());
    }

    private Instant before(DueDate due, Span span) {
        if (span.unit() == LimitUnit.HOUR) {
            return due.instant().minus(Duration.ofHours(span.amount()));
        }
        if (span.unit() == LimitUnit.MONTH) {
            return due.date().minusMonths(span.amount()).atStartOfDay(zone).toInstant();
        }
        LocalDate day = span.unit() == LimitUnit.CALENDAR_DAY
                ? due.date().minusDays(span.amount())
                : workingDaysBefore(due.date(), span.amount());
        return day.atStartOfDay(zone).toInstant();
    }

    private LocalDate workingDaysBefore(LocalDate due, int count) {
        LocalDate day = due;
        for (int left = count; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    private Instant after(DueDate due, Span span) {
        if (span.unit() == LimitUnit.HOUR) {
            return due.instant().plus(Duration.ofHours(span.amount()));
        }
        Instant dueDay = due.date().atStartOfDay(zone).toInstant();
        return DueDates.of(dueDay, span, RollPolicy.NONE, calendar, zone).instant();
    }
}
