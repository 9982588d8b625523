package dev.yidi.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.CaseKind;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.place.Tier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a county chooses in figures, and what it cannot choose. */
class FiguresCheckTest {
    private static final IndicatorOptions USUAL = IndicatorOptions.standard();

    @Test
    void a_county_that_chooses_nothing_counts_by_the_published_table() {
        CountyProfile county = SmallCounty.plain().profile();

        assertThat(county.figures()).isEqualTo(USUAL);
        assertThat(USUAL.level()).isEqualTo(Tier.TOWNSHIP);
        assertThat(USUAL.litigationCases()).isEqualTo(LitigationCases.CIVIL_AND_ADMINISTRATIVE);
        assertThat(USUAL.population()).isEqualTo(PopulationScope.RESIDENTS_AND_FLOATING);
    }

    @Test
    void a_county_s_own_choices_stay_when_something_else_is_revised() {
        CountyProfile own = SmallCounty.plain()
                .profile()
                .revise()
                .figures(USUAL.at(Tier.VILLAGE).resolvedFor(90))
                .profile();

        assertThat(own.revise().version("9").profile().figures()).isEqualTo(own.figures());
        assertThat(own.figures().differing(USUAL))
                .containsExactlyInAnyOrder(IndicatorOption.LEVEL, IndicatorOption.RESOLUTION_DAYS);
    }

    @Test
    void a_tier_that_is_not_in_use_and_promises_that_were_never_made_are_named_together() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> SmallCounty.plain()
                        .withNorms(List.of(), List.of())
                        .profile()
                        .revise()
                        .figures(USUAL.at(Tier.MICRO_GRID).against(Norm.PROMISE))
                        .profile());

        assertThat(refused.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactlyInAnyOrder("figures.level indicator.unknown-tier", "figures.norm indicator.no-promise");
    }

    @Test
    void a_window_of_days_is_none_to_ten_years_and_somebody_is_rated() {
        assertThat(USUAL.resolvedFor(0).ratedWithin(3_660).ratingDays()).isEqualTo(3_660);
        assertThat(USUAL.resolvedFor(3_660).ratedWithin(0).resolutionDays()).isEqualTo(3_660);
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> USUAL.resolvedFor(3_661))
                        .faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("resolutionDays indicator.range");
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> USUAL.ratedWithin(-1))
                        .faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("ratingDays indicator.range");
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> USUAL.rating(Set.of()))
                        .faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("rated indicator.nobody-rated");
    }

    @Test
    void every_choice_is_told_apart_from_another() {
        List<IndicatorOptions> others = List.of(
                USUAL.against(Norm.PROMISE),
                USUAL.reading(RepeatReading.FIRST_TO_FINISHED),
                USUAL.at(Tier.COUNTY),
                USUAL.resolvedFor(1),
                USUAL.ratedWithin(1),
                USUAL.rating(Set.of(RatedSubject.MEDIATOR)),
                USUAL.excluding(new Exclusions(Set.of(CaseKind.PETITION), Set.of(), Set.of())),
                USUAL.mediating(Set.of(MediationType.PEOPLES)),
                USUAL.suing(LitigationCases.CIVIL, USUAL.population()),
                USUAL.suing(USUAL.litigationCases(), PopulationScope.RESIDENTS));

        assertThat(others)
                .extracting(each -> each.differing(USUAL))
                .containsExactlyElementsOf(
                        List.of(IndicatorOption.values()).stream().map(Set::of).toList());
        assertThat(USUAL.differing(USUAL)).isEmpty();
    }
}
