package dev.yidi.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The arithmetic of one budget from one start over the stretches of standstill 期限计算. */
sealed interface Reckoning permits DayReckoning, HourReckoning {

    /** Where the budget ends. */
    DueDate due();

    /** How much of the budget is used at {@code at}, at most all of it. */
    Duration consumed(Instant at);

    /** How much of the budget is still to come after {@code at}, which no standstill follows; at least zero. */
    Duration remaining(Instant at);

    static Reckoning of(
            Instant start, Span budget, RollPolicy roll, List<Standstill> pauses, WorkCalendar calendar, ZoneId zone) {
        return budget.unit() == LimitUnit.HOUR
                ? new HourReckoning(start, Duration.ofHours(budget.amount()), pauses, zone)
                : new DayReckoning(start, inDays(start, budget, zone), roll, pauses, calendar, zone);
    }

    /** Months as the days they take from {@code start}, so that a standstill gives back days of them. */
    private static Span inDays(Instant start, Span budget, ZoneId zone) {
        if (budget.unit() != LimitUnit.MONTH) {
            return budget;
        }
        LocalDate first = LocalDate.ofInstant(start, zone);
        return Span.days(Math.toIntExact(ChronoUnit.DAYS.between(first, first.plusMonths(budget.amount()))));
    }
}
