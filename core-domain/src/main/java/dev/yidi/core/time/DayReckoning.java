package dev.yidi.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days tick at their end, 24:00 in the zone; the start day does not tick. A standstill takes the ticks of the days from
 * the one it begins on up to the one before it ends on: those at whose end the clock stood still.
 */
record DayReckoning(
        Instant start, Span budget, RollPolicy roll, List<Standstill> pauses, WorkCalendar calendar, ZoneId zone)
        implements Reckoning {

    @Override
    public DueDate due() {
        LocalDate last = lastTick();
        LocalDate date = roll == RollPolicy.FORWARD ? rolled(last) : last;
        boolean provisional = budget.unit() == LimitUnit.WORKING_DAY
                ? calendar.isProvisional(day(start), date)
                : roll == RollPolicy.FORWARD && calendar.isProvisional(last.minusDays(1), date);
        return new DueDate(date, date.plusDays(1).atStartOfDay(zone).toInstant(), provisional);
    }

    @Override
    public Duration consumed(Instant at) {
        LocalDate before = day(start);
        LocalDate ended = earlier(day(at).minusDays(1), lastTick());
        int ticks = 0;
        for (Standstill pause : pauses) {
            LocalDate reached = earlier(day(pause.from()).minusDays(1), ended);
            if (reached.isAfter(before)) {
                ticks += ticks(before, reached);
            }
            before = later(before, day(pause.to()).minusDays(1));
        }
        if (ended.isAfter(before)) {
            ticks += ticks(before, ended);
        }
        return Duration.ofDays(ticks);
    }

    @Override
    public Duration remaining(Instant at) {
        LocalDate before = later(day(start), day(at).minusDays(1));
        LocalDate last = lastTick();
        return last.isAfter(before) ? Duration.ofDays(ticks(before, last)) : Duration.ZERO;
    }

    private LocalDate lastTick() {
        LocalDate before = day(start);
        int left = budget.amount();
        for (Standstill pause : pauses) {
            LocalDate reached = day(pause.from()).minusDays(1);
            if (reached.isAfter(before)) {
                if (!plus(before, left).isAfter(reached)) {
                    return plus(before, left);
                }
                left -= ticks(before, reached);
            }
            before = later(before, day(pause.to()).minusDays(1));
        }
        return plus(before, left);
    }

    /** The first working day from {@code last} on at whose end the clock did not stand still. */
    private LocalDate rolled(LocalDate last) {
        LocalDate date = calendar.nextWorkdayOnOrAfter(last);
        for (Standstill pause : pauses) {
            LocalDate resumed = day(pause.to());
            if (!date.isBefore(day(pause.from())) && date.isBefore(resumed)) {
                date = calendar.nextWorkdayOnOrAfter(resumed);
            }
        }
        return date;
    }

    private LocalDate plus(LocalDate startExclusive, int amount) {
        return budget.unit() == LimitUnit.WORKING_DAY
                ? calendar.plusWorkingDays(startExclusive, amount)
                : startExclusive.plusDays(amount);
    }

    private int ticks(LocalDate startExclusive, LocalDate endInclusive) {
        return budget.unit() == LimitUnit.WORKING_DAY
                ? calendar.workingDaysBetween(startExclusive, endInclusive)
                : Math.toIntExact(ChronoUnit.DAYS.between(startExclusive, endInclusive));
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
