package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which cases a figure is about 统计期间: those received, or concluded, at or after {@code from} and before
 * {@code until}.
 */
public record Period(PeriodBasis basis, Instant from, Instant until) {
    public Period {
        if (!from.isBefore(until)) {
            throw new InvalidInputException(
                    "period",
                    List.of(new Fault("until", "period.empty", "expected an end after " + from + ", found " + until)));
        }
    }

    /** What was received in the period. */
    public static Period received(Instant from, Instant until) {
        return new Period(PeriodBasis.RECEIVED, from, until);
    }

    /** What was concluded in the period. */
    public static Period concluded(Instant from, Instant until) {
        return new Period(PeriodBasis.CONCLUDED, from, until);
    }

    /** The month {@code month} in {@code zone}. */
    public static Period of(PeriodBasis basis, YearMonth month, ZoneId zone) {
        return new Period(
                basis,
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }

    /** Whether {@code facts} belongs to it. */
    public boolean contains(CaseFacts facts) {
        return basis == PeriodBasis.RECEIVED
                ? contains(facts.receivedAt())
                : facts.concludedAt().filter(this::contains).isPresent();
    }

    private boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** Every calendar month in {@code zone} of which a part lies in it, in order. */
    public List<YearMonth> months(ZoneId zone) {
        YearMonth last = YearMonth.from(until.minusNanos(1).atZone(zone));
        return Stream.iterate(
                        YearMonth.from(from.atZone(zone)), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** Whether it is made of whole calendar months in {@code zone}. */
    public boolean isWholeMonths(ZoneId zone) {
        return isMonthStart(from, zone) && isMonthStart(until, zone);
    }

    private static boolean isMonthStart(Instant at, ZoneId zone) {
        YearMonth month = YearMonth.from(at.atZone(zone));
        return month.atDay(1).atStartOfDay(zone).toInstant().equals(at);
    }
}
