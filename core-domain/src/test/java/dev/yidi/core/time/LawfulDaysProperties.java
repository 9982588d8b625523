package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The last day of every limit of the way to court and outside it, against counting day by day. */
class LawfulDaysProperties {
    private static final Almanac ALMANAC = new Almanac();
    private static final List<Limit> LIMITS = RuleSet.national2022().limits().stream()
            .filter(limit -> limit.id()
                    .value()
                    .matches("(ENFORCE|REFERRAL|LEGAL_AID|SUIT|RECON|ADMIN_SUIT|CIVIL_SUIT|LABOUR_ARB|LAND_ARB|"
                            + "OUTSIDE_MARKET|MARKET_REPORT|JC)_.*"))
            .toList();

    @Provide
    Arbitrary<Limit> limits() {
        return Arbitraries.of(LIMITS);
    }

    @Property(tries = 3000)
    void the_last_day_is_the_one_counted_day_by_day(
            @ForAll("limits") Limit limit,
            @ForAll @IntRange(max = 3900) int offset,
            @ForAll @IntRange(max = 23) int hour) {
        LocalDate start = Almanac.FIRST.plusDays(offset);
        DueDate due = DueDates.of(
                start.atTime(hour, 30).atZone(Fixtures.SHANGHAI).toInstant(),
                limit.span(),
                limit.roll(),
                WorkCalendar.published(),
                Fixtures.SHANGHAI);

        assertThat(due.date()).as(limit.id() + " from " + start).isEqualTo(counted(limit, start));
        assertThat(due.provisional()).isFalse();
    }

    @Property
    void thirty_days_for_confirmation_roll_off_a_rest_day(@ForAll @IntRange(max = 4500) int offset) {
        LocalDate effective = Almanac.FIRST.plusDays(offset);
        LocalDate last = effective.plusDays(30);
        while (!ALMANAC.isWorkday(last)) {
            last = last.plusDays(1);
        }
        Limit apply = RuleSet.national2022().limit(new LimitId("JC_APPLY")).orElseThrow();
        assertThat(DueDates.of(
                                effective.atStartOfDay(Fixtures.SHANGHAI).toInstant(),
                                apply.span(),
                                apply.roll(),
                                WorkCalendar.published(),
                                Fixtures.SHANGHAI)
                        .date())
                .isEqualTo(last);
    }

    private static LocalDate counted(Limit limit, LocalDate start) {
        LocalDate day = start;
        int left = limit.span().amount();
        switch (limit.span().unit()) {
            case MONTH -> {
                int month = start.getYear() * 12 + start.getMonthValue() - 1 + left;
                LocalDate first = LocalDate.of(month / 12, month % 12 + 1, 1);
                day = first.withDayOfMonth(Math.min(start.getDayOfMonth(), first.lengthOfMonth()));
            }
            case WORKING_DAY -> {
                while (left > 0) {
                    day = day.plusDays(1);
                    left -= ALMANAC.isWorkday(day) ? 1 : 0;
                }
            }
            default -> {
                for (; left > 0; left--) {
                    day = day.plusDays(1);
                }
            }
        }
        while (limit.roll() == RollPolicy.FORWARD && !ALMANAC.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
