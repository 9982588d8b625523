package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.IndicatorOption;
import dev.yidi.core.profile.IndicatorOptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By what a figure was counted, so that like is compared with like. */
class FigureReadingTest {
    private static final CountyProfile COUNTY = CountyDesk.profile();
    private static final IndicatorOptions VILLAGE = COUNTY.figures().at(Tier.VILLAGE);

    @Test
    void where_nothing_else_is_asked_for_the_countys_own_choices_count() {
        FigureReading own = FigureReading.of(COUNTY, Optional.empty());

        assertThat(own.profile()).isEqualTo("1");
        assertThat(own.options()).isEqualTo(COUNTY.figures());
        assertThat(own.isOfCounty()).isTrue();
        assertThat(IndicatorId.values()).allMatch(own::isOfCounty);
    }

    @Test
    void another_choice_makes_only_those_figures_another_s_that_it_changes() {
        FigureReading other = FigureReading.of(COUNTY, Optional.of(VILLAGE));

        assertThat(other.options()).isEqualTo(VILLAGE);
        assertThat(other.differing()).containsExactly(IndicatorOption.LEVEL);
        assertThat(other.isOfCounty()).isFalse();
        assertThat(other.isOfCounty(IndicatorId.LOCAL_RESOLUTION)).isFalse();
        assertThat(other.isOfCounty(IndicatorId.ON_TIME_CLOSE)).isTrue();
    }

    @Test
    void who_asks_for_what_the_county_has_chosen_anyway_gets_its_own_figures() {
        assertThat(FigureReading.of(COUNTY, Optional.of(COUNTY.figures())).isOfCounty())
                .isTrue();
    }
}
