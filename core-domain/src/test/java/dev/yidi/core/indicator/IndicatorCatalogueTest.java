package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.profile.RepeatReading;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The catalogue of figures in words. */
class IndicatorCatalogueTest {
    @Test
    void every_figure_has_a_name_a_formula_and_a_source() {
        assertThat(IndicatorCatalogue.shipped().all()).extracting(Indicator::id).containsExactly(IndicatorId.values());
        assertThat(IndicatorCatalogue.shipped().all()).allSatisfy(each -> {
            assertThat(each.chinese().formula()).contains("÷");
            assertThat(each.english().formula()).contains("÷");
            assertThat(each.english().name() + each.english().formula()).doesNotContainPattern("\\p{IsHan}");
        });
        assertThat(IndicatorCatalogue.shipped().all())
                .extracting(each -> each.english().name())
                .doesNotHaveDuplicates();
        assertThat(IndicatorCatalogue.shipped()
                        .get(IndicatorId.MEDIATION_SUCCESS)
                        .chinese()
                        .name())
                .isEqualTo("调解成功率");
    }

    @Test
    void a_formula_without_official_text_says_so() {
        assertThat(IndicatorCatalogue.shipped()
                        .get(IndicatorId.FIRST_RESOLUTION)
                        .standing())
                .isEqualTo(Standing.PROPOSAL);
        assertThat(IndicatorCatalogue.shipped().all())
                .extracting(Indicator::standing)
                .doesNotContain(Standing.RULE);
    }

    @Test
    void what_counts_where_nothing_was_chosen_is_data() {
        IndicatorOptions options = IndicatorOptions.standard();

        assertThat(options.norm()).isEqualTo(Norm.STATUTORY);
        assertThat(options.repeat()).isEqualTo(RepeatReading.PIECES);
        assertThat(options.level()).isEqualTo(Tier.TOWNSHIP);
        assertThat(options.resolutionDays()).isEqualTo(180);
        assertThat(options.rated()).containsExactly(RatedSubject.WINDOW, RatedSubject.ORGAN);
    }

    @Test
    void every_faulty_line_and_every_missing_figure_is_named() {
        assertThatThrownBy(() -> IndicatorCatalogue.read("nonsense\nindicator ON_TIME\nname x\n"))
                .isInstanceOf(InvalidInputException.class)
                .extracting(e -> ((InvalidInputException) e).faults(), InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::path)
                .startsWith("line 1", "line 2")
                .hasSize(2 + IndicatorId.values().length);
    }
}
