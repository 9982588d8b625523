package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.RepeatReading;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every figure of any cases. */
class IndicatorProperties {
    private static final CountyProfile PROFILE = CountyDesk.profile();
    private static final IndicatorOptions STANDARD = IndicatorOptions.standard();

    @Provide
    Arbitrary<List<CaseFacts>> cases() {
        return AnyFacts.lists();
    }

    @Property(tries = 200)
    void every_share_lies_between_0_and_1_and_is_undefined_exactly_without_denominator(
            @ForAll("cases") List<CaseFacts> cases, @ForAll IndicatorId id, @ForAll RepeatReading reading) {
        IndicatorOptions options = STANDARD.reading(reading);
        Figure figure = new Figures(cases, CountyDesk.ZONE).figure(id, options);

        assertThat(figure.value().isDefined())
                .isEqualTo(figure.factors().stream().allMatch(each -> each.of() > 0));
        assertThat(figure.shown(Rounding.STANDARD).isPresent())
                .isEqualTo(figure.value().isDefined());
        if (figure.form() == IndicatorForm.SHARE) {
            assertThat(figure.value().isShare()).isTrue();
        }
    }

    @Property(tries = 200)
    void every_figure_is_what_a_count_by_hand_gives(
            @ForAll("cases") List<CaseFacts> cases,
            @ForAll IndicatorId id,
            @ForAll Norm norm,
            @ForAll RepeatReading reading,
            @ForAll Tier level) {
        IndicatorOptions options = STANDARD.against(norm).reading(reading).at(level);

        assertThat(new Figures(cases, CountyDesk.ZONE).figure(id, options).factors())
                .isEqualTo(new ByHand(cases, options).count(id));
    }

    @Property(tries = 100)
    void groups_add_up_to_the_whole_whatever_they_are_told_apart_by(
            @ForAll("cases") List<CaseFacts> cases, @ForAll IndicatorId id) {
        Figures whole = new Figures(cases, CountyDesk.ZONE);
        Tally sum = tally(whole, id);

        for (Dimension<?> dimension : dimensions()) {
            Partition<?> parts = whole.by(dimension);
            Tally together = parts.parts().values().stream()
                    .map(part -> tally(part, id))
                    .reduce(tally(parts.rest(), id), Tally::plus);
            assertThat(together).isEqualTo(sum);
            assertThat(parts.parts().values().stream()
                                    .mapToLong(Figures::received)
                                    .sum()
                            + parts.rest().received())
                    .isEqualTo(whole.received());
        }
    }

    @Property(tries = 100)
    void the_cases_behind_a_figure_are_what_it_was_counted_from(
            @ForAll("cases") List<CaseFacts> cases, @ForAll IndicatorId id) {
        Figures whole = new Figures(cases, CountyDesk.ZONE);
        List<Contribution> behind = whole.behind(id, STANDARD);

        assertThat(behind.stream().map(Contribution::tally).reduce(Tally.none(id.factors()), Tally::plus))
                .isEqualTo(tally(whole, id));
        assertThat(behind).noneMatch(each -> each.tally().isEmpty());
    }

    @Property(tries = 100)
    void the_months_of_a_course_add_up_to_the_figure_of_the_period(
            @ForAll("cases") List<CaseFacts> cases, @ForAll IndicatorId id, @ForAll PeriodBasis basis) {
        Period year = new Period(basis, Instant.parse("2025-12-31T16:00:00Z"), Instant.parse("2027-12-31T16:00:00Z"));
        Figures whole = new Figures(cases, CountyDesk.ZONE).where(year::contains);
        List<MonthFigure> course = whole.course(year, id, STANDARD);

        assertThat(course)
                .extracting(MonthFigure::month)
                .hasSize(24)
                .isSorted()
                .contains(YearMonth.of(2026, 1), YearMonth.of(2027, 12));
        assertThat(course.stream().mapToLong(MonthFigure::cases).sum()).isEqualTo(whole.received());
        assertThat(course.stream()
                        .map(MonthFigure::figure)
                        .map(each -> new Tally(each.factors(), each.undecided()))
                        .reduce(Tally.none(id.factors()), Tally::plus))
                .isEqualTo(tally(whole, id));
    }

    @Property(tries = 100)
    void the_order_of_cases_says_nothing(
            @ForAll("cases") List<CaseFacts> cases, @ForAll IndicatorId id, @ForAll long seed) {
        List<CaseFacts> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Figures(shuffled, CountyDesk.ZONE).figure(id, STANDARD))
                .isEqualTo(new Figures(cases, CountyDesk.ZONE).figure(id, STANDARD));
    }

    @Property(tries = 50)
    void a_slice_is_the_group_of_that_value(@ForAll("cases") List<CaseFacts> cases, @ForAll Tier tier) {
        Figures whole = new Figures(cases, CountyDesk.ZONE);

        assertThat(whole.where(each -> Slice.ALL.of(tier).contains(each, PROFILE)))
                .isEqualTo(whole.where(Dimension.tier(), tier));
        assertThat(whole.where(each -> Slice.ALL.in(CountyDesk.TOWN_A).contains(each, PROFILE)))
                .isEqualTo(whole.in(CountyDesk.TOWN_A, PROFILE.territory()));
        assertThat(whole.where(each -> Slice.ALL.about(CountyDesk.NEIGHBOURS).contains(each, PROFILE)))
                .isEqualTo(whole.where(Dimension.topicGroup(PROFILE.topics()), CountyDesk.NEIGHBOURS));
        assertThat(whole.where(each -> Slice.ALL.contains(each, PROFILE))).isEqualTo(whole);
    }

    private static Tally tally(Figures figures, IndicatorId id) {
        Figure figure = figures.figure(id, STANDARD);
        return new Tally(figure.factors(), figure.undecided());
    }

    private static List<Dimension<?>> dimensions() {
        return List.of(
                Dimension.tier(),
                Dimension.organ(),
                Dimension.window(),
                Dimension.channel(),
                Dimension.kind(),
                Dimension.category(),
                Dimension.topic(),
                Dimension.topicGroup(PROFILE.topics()),
                Dimension.division(PROFILE.territory(), Tier.TOWNSHIP, CountyDesk.ZONE),
                Dimension.monthReceived(CountyDesk.ZONE),
                Dimension.monthConcluded(CountyDesk.ZONE));
    }
}
