package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.PopulationScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
