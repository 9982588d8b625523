package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkCalendarProperties {
    private final WorkCalendar calendar = WorkCalendar.published().with(UnknownYearPolicy.PROVISIONAL);

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2005, 1, 1);
        return Arbitraries.integers().between(0, 12_000).withoutEdgeCases().map(first::plusDays);
    }

    @Property(tries = 500)
    void adding_working_days_is_undone_by_counting_them(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 4000) int n) {
        LocalDate end = calendar.plusWorkingDays(start, n);
        assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(n);
        if (n > 0) {
            assertThat(calendar.isWorkday(end)).isTrue();
        }
    }

    @Property(tries = 500)
    void counting_to_a_working_day_is_undone_by_adding(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate start = one.isBefore(other) ? one : other;
        LocalDate end = calendar.nextWorkdayOnOrAfter(one.isBefore(other) ? other : one.plusDays(1));
        assertThat(calendar.plusWorkingDays(start, calendar.workingDaysBetween(start, end)))
                .isEqualTo(end);
    }

    @Property(tries = 500)
    void counts_of_adjoining_stretches_add_up(
            @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        assertThat(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c))
                .isEqualTo(calendar.workingDaysBetween(a, c));
    }

    @Property(tries = 500)
    void adding_is_monotone_in_start_and_amount(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 30) int later,
            @ForAll @IntRange(min = 1, max = 300) int amount,
            @ForAll @IntRange(max = 30) int more,
            @ForAll LimitUnit unit,
            @ForAll RollPolicy roll) {
        Instant first = start.atStartOfDay(Fixtures.SHANGHAI).toInstant();
        Instant second = start.plusDays(later).atStartOfDay(Fixtures.SHANGHAI).toInstant();
        DueDate less = DueDates.of(first, new Span(amount, unit), roll, calendar, Fixtures.SHANGHAI);
        DueDate greater = DueDates.of(second, new Span(amount + more, unit), roll, calendar, Fixtures.SHANGHAI);
        assertThat(greater.instant()).isAfterOrEqualTo(less.instant());
        assertThat(greater.date()).isAfterOrEqualTo(less.date());
        assertThat(less.instant()).isAfter(first);
    }

    @Property(tries = 500)
    void rolling_ends_on_the_nearest_working_day_not_before(@ForAll("days") LocalDate day) {
        LocalDate next = calendar.nextWorkdayOnOrAfter(day);
        assertThat(next).isAfterOrEqualTo(day);
        assertThat(calendar.isWorkday(next)).isTrue();
        assertThat(day.datesUntil(next)).noneMatch(calendar::isWorkday);
    }

    @Property(tries = 500)
    void a_stretch_is_provisional_when_one_of_its_days_is(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 900) int length) {
        LocalDate end = start.plusDays(length);
        boolean any = start.plusDays(1).datesUntil(end.plusDays(1)).anyMatch(calendar::isProvisional);
        assertThat(calendar.isProvisional(start, end)).isEqualTo(any);
    }
}
