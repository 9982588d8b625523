package dev.yidi.ports.profile;

import static dev.yidi.ports.profile.SmallDocument.faults;
import static dev.yidi.ports.profile.SmallDocument.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.IndicatorOptions;
import dev.yidi.core.profile.LitigationCases;
import dev.yidi.core.profile.PopulationScope;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.profile.RepeatReading;
import org.junit.jupiter.api.Test;

/** What a county chooses in figures stands in its document. */
class FiguresFormTest {
    private static final String FIGURES = """
            "figures": {
              "repeat": "FIRST_TO_FINISHED", "resolutionDays": 90, "rated": ["ORGAN"],
              "excluded": {"kinds": []}, "litigationCases": "CIVIL", "population": "RESIDENTS"
            },
            """;

    @Test
    void a_document_without_figures_has_the_published_choices() {
        assertThat(read(SmallDocument.TEXT).figures()).isEqualTo(IndicatorOptions.standard());
        assertThat(read(with("\"figures\": {},")).figures()).isEqualTo(IndicatorOptions.standard());
    }

    @Test
    void a_county_s_own_choices_are_read_told_as_differences_and_written_again() {
        CountyProfile own = read(with(FIGURES));

        assertThat(own.figures().repeat()).isEqualTo(RepeatReading.FIRST_TO_FINISHED);
        assertThat(own.figures().resolutionDays()).isEqualTo(90);
        assertThat(own.figures().ratingDays())
                .isEqualTo(IndicatorOptions.standard().ratingDays());
        assertThat(own.figures().rated()).containsExactly(RatedSubject.ORGAN);
        assertThat(own.figures().excluded().kinds()).isEmpty();
        assertThat(own.figures().excluded().ends())
                .isEqualTo(IndicatorOptions.standard().excluded().ends());
        assertThat(own.figures().litigationCases()).isEqualTo(LitigationCases.CIVIL);
        assertThat(own.figures().population()).isEqualTo(PopulationScope.RESIDENTS);
        assertThat(IndicatorOptions.standard().excluded().kinds()).containsExactly(CaseKind.REPORT);
        assertThat(ProfileDiff.between(read(SmallDocument.TEXT), own).changes())
                .extracting(ProfileChange::path)
                .containsExactly(
                        "figures.repeat",
                        "figures.resolutionDays",
                        "figures.rated[WINDOW]",
                        "figures.excluded.kinds[REPORT]",
                        "figures.litigationCases",
                        "figures.population");
        assertThat(read(ProfileDocuments.write(own))).isEqualTo(own);
    }

    @Test
    void every_fault_is_told_with_its_path() {
        assertThat(faults(with("""
                "figures": {"norm": "LAW", "resolutionDays": "x", "rated": ["MAYOR"], "excluded": {"what": 1}, "zone": 1},
                """)))
                .containsExactlyInAnyOrder(
                        "figures.norm profile.choice",
                        "figures.resolutionDays profile.number",
                        "figures.rated profile.choice",
                        "figures.excluded.what profile.unknown-field",
                        "figures.zone profile.unknown-field");
        assertThat(faults(with("\"figures\": {\"ratingDays\": 4000, \"resolutionDays\": -1, \"rated\": []},")))
                .containsExactlyInAnyOrder(
                        "figures.ratingDays indicator.range",
                        "figures.resolutionDays indicator.range",
                        "figures.rated indicator.nobody-rated");
        assertThat(faults(with("\"figures\": {\"level\": \"PROVINCE\", \"norm\": \"PROMISE\"},")))
                .contains("figures.level indicator.unknown-tier");
    }

    private static String with(String figures) {
        return SmallDocument.with("\"promises\"", figures + "\"promises\"");
    }
}
