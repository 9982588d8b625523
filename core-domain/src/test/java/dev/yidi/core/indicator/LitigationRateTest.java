package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.PopulationScope;
import dev.yidi.core.time.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Suits per 10,000 people, from published numbers. */
class LitigationRateTest {
    private static final YearMonth JAN = YearMonth.of(2026, 1);
    private static final YearMonth FEB = YearMonth.of(2026, 2);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static final LitigationRate TOWNS = new LitigationRate(
            CountyDesk.profile().territory(),
            List.of(
                    suits(CountyDesk.TOWN_A, JAN, 30, 3),
                    suits(CountyDesk.TOWN_B, JAN, 20, 0),
                    suits(CountyDesk.TOWN_A, FEB, 10, 1)),
            List.of(people(CountyDesk.TOWN_A, 60_000, 5_000), people(CountyDesk.TOWN_B, 40_000, 0)));

    @Test
    void numerator_and_denominator_are_chosen() {
        Figure narrow = TOWNS.figure(CountyDesk.TOWN_A, JAN, FEB, LitigationCases.CIVIL, PopulationScope.RESIDENTS);
        Figure wide = TOWNS.figure(
                CountyDesk.TOWN_A,
                JAN,
                FEB,
                LitigationCases.CIVIL_AND_ADMINISTRATIVE,
                PopulationScope.RESIDENTS_AND_FLOATING);

        assertThat(narrow.factors()).containsExactly(new Counts(40, 60_000));
        assertThat(narrow.shown(Rounding.STANDARD)).contains(new BigDecimal("6.67"));
        assertThat(wide.factors()).containsExactly(new Counts(44, 65_000));
    }

    @Test
    void an_area_without_a_number_of_its_own_is_the_sum_of_its_parts() {
        assertThat(TOWNS.figure(CountyDesk.COUNTY, JAN, JAN, LitigationCases.CIVIL, PopulationScope.RESIDENTS)
                        .factors())
                .containsExactly(new Counts(50, 100_000));
    }

    @Test
    void what_is_not_known_makes_it_undefined_and_is_named() {
        Figure figure = TOWNS.figure(CountyDesk.COUNTY, JAN, FEB, LitigationCases.CIVIL, PopulationScope.RESIDENTS);

        assertThat(figure.value().isDefined()).isFalse();
        assertThat(figure.undecided()).isOne();
        assertThat(TOWNS.missing(CountyDesk.COUNTY, JAN, FEB)).containsExactly("990101000000 2026-02");
        assertThat(TOWNS.missing(CountyDesk.VILLAGE, JAN, JAN)).hasSize(2);
    }

    @Test
    void a_part_that_is_over_is_not_asked_for_a_number() {
        DivisionCode old = DivisionCode.of("990101103");
        Territory merged = Territory.of(List.of(
                Division.of(CountyDesk.COUNTY, "甲县", Tier.COUNTY, Optional.empty()),
                Division.of(CountyDesk.TOWN_A, "乙镇", Tier.TOWNSHIP, Optional.of(CountyDesk.COUNTY)),
                new Division(
                        old,
                        "旧镇",
                        Tier.TOWNSHIP,
                        Optional.of(CountyDesk.COUNTY),
                        new Validity(LocalDate.of(2000, 1, 1), Optional.of(LocalDate.of(2026, 1, 31))),
                        List.of(CountyDesk.TOWN_A),
                        List.of())));
        LitigationRate rate = new LitigationRate(
                merged,
                List.of(
                        suits(CountyDesk.TOWN_A, JAN, 30, 0),
                        suits(CountyDesk.TOWN_A, FEB, 35, 0),
                        suits(old, JAN, 5, 0)),
                List.of(people(CountyDesk.TOWN_A, 60_000, 0)));

        assertThat(rate.figure(CountyDesk.COUNTY, JAN, FEB, LitigationCases.CIVIL, PopulationScope.RESIDENTS)
                        .factors())
                .as("both towns in January, one in February, the people of the one that is left")
                .containsExactly(new Counts(70, 60_000));
        assertThat(rate.missing(CountyDesk.COUNTY, JAN, FEB)).isEmpty();
    }

    @Test
    void a_figure_rests_on_the_numbers_it_was_added_up_from_and_on_no_others() {
        assertThat(TOWNS.basis(CountyDesk.COUNTY, JAN, JAN))
                .containsExactly(
                        new NumberKey(NumberKind.SUITS, CountyDesk.TOWN_A, LocalDate.of(2026, 1, 1)),
                        new NumberKey(NumberKind.SUITS, CountyDesk.TOWN_B, LocalDate.of(2026, 1, 1)),
                        new NumberKey(NumberKind.PEOPLE, CountyDesk.TOWN_A, DAY),
                        new NumberKey(NumberKind.PEOPLE, CountyDesk.TOWN_B, DAY));
        assertThat(TOWNS.basis(CountyDesk.TOWN_A, FEB, FEB))
                .containsExactly(
                        new NumberKey(NumberKind.SUITS, CountyDesk.TOWN_A, LocalDate.of(2026, 2, 1)),
                        new NumberKey(NumberKind.PEOPLE, CountyDesk.TOWN_A, DAY));
        assertThat(TOWNS.basis(CountyDesk.VILLAGE, JAN, JAN)).isEmpty();
    }

    @Test
    void people_that_are_not_known_make_it_undefined_though_the_suits_are() {
        LitigationRate suitsOnly = new LitigationRate(
                CountyDesk.profile().territory(),
                List.of(suits(CountyDesk.TOWN_A, JAN, 30, 0)),
                List.of(new Population(CountyDesk.TOWN_A, 60_000, 0, "公报", LocalDate.of(2026, 2, 1))));

        assertThat(suitsOnly
                        .figure(CountyDesk.TOWN_A, JAN, JAN, LitigationCases.CIVIL, PopulationScope.RESIDENTS)
                        .factors())
                .as("a census of February says nothing of January")
                .containsExactly(Counts.NONE);
        assertThat(suitsOnly.missing(CountyDesk.TOWN_A, JAN, JAN)).containsExactly("990101101000 population");
    }

    @Test
    void no_suits_in_a_month_is_a_number_and_people_that_stand_twice_are_named() {
        assertThat(suits(CountyDesk.COUNTY, JAN, 0, 0).count(LitigationCases.CIVIL_AND_ADMINISTRATIVE))
                .isZero();
        assertThat(people(CountyDesk.COUNTY, 0, 0).count(PopulationScope.RESIDENTS_AND_FLOATING))
                .isZero();
        assertThatThrownBy(() -> new LitigationRate(
                        CountyDesk.profile().territory(),
                        List.of(),
                        List.of(people(CountyDesk.COUNTY, 1, 0), people(CountyDesk.COUNTY, 2, 0))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("populations[1]");
    }

    @Test
    void a_published_number_is_not_counted_again_from_its_parts_and_people_are_of_the_latest_day() {
        LitigationRate county = new LitigationRate(
                CountyDesk.profile().territory(),
                List.of(suits(CountyDesk.COUNTY, JAN, 55, 0), suits(CountyDesk.TOWN_A, JAN, 30, 0)),
                List.of(
                        new Population(CountyDesk.COUNTY, 90_000, 0, "公报", LocalDate.of(2024, 12, 31)),
                        new Population(CountyDesk.COUNTY, 110_000, 0, "公报", DAY),
                        new Population(CountyDesk.COUNTY, 999_999, 0, "公报", LocalDate.of(2026, 2, 1))));

        assertThat(county.figure(CountyDesk.COUNTY, JAN, JAN, LitigationCases.CIVIL, PopulationScope.RESIDENTS)
                        .factors())
                .containsExactly(new Counts(55, 110_000));
    }

    @Test
    void numbers_of_unknown_areas_and_numbers_that_stand_twice_are_named_together() {
        assertThatThrownBy(() -> new LitigationRate(
                        CountyDesk.profile().territory(),
                        List.of(
                                suits(DivisionCode.of("110101"), JAN, 1, 0),
                                suits(CountyDesk.COUNTY, JAN, 1, 0),
                                suits(CountyDesk.COUNTY, JAN, 2, 0)),
                        List.of()))
                .isInstanceOf(InvalidInputException.class)
                .extracting(e -> ((InvalidInputException) e).faults(), InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::path)
                .containsExactly("intakes[0]", "intakes[2]");
        assertThatThrownBy(() -> suits(CountyDesk.COUNTY, JAN, -1, -1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> people(CountyDesk.COUNTY, -1, 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> TOWNS.missing(CountyDesk.COUNTY, FEB, JAN)).isInstanceOf(InvalidInputException.class);
    }

    private static CourtIntake suits(DivisionCode area, YearMonth month, long civil, long administrative) {
        return new CourtIntake(area, month, civil, administrative, "法院统计", DAY);
    }

    private static Population people(DivisionCode area, long residents, long floating) {
        return new Population(area, residents, floating, "统计公报", DAY);
    }
}
