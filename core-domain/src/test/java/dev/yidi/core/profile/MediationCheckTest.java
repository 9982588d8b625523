package dev.yidi.core.profile;

import static dev.yidi.core.mediation.LocalRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The county's own terms in its profile; every fault with its path, all at once. */
class MediationCheckTest {
    @Test
    void a_county_without_rows_has_the_published_terms() {
        assertThat(SmallCounty.plain().profile().mediationTerms().all())
                .isEqualTo(MediationTermsTable.published().all());
    }

    @Test
    void rows_stand_with_the_published_terms_and_stay_when_something_else_is_revised() {
        LocalTerms row = row("peoples-here", "peoples", true, "reminder 5 days");
        CountyProfile county = county(row);

        assertThat(county.mediationTerms().find("peoples-here")).contains(row.terms());
        assertThat(county.localTerms("peoples-here")).contains(row);
        assertThat(county.termsInstead("peoples", LocalDate.of(2026, 3, 1))).contains(row);
        assertThat(county.termsInstead("peoples", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(county.revise().version("9").profile().mediation()).containsExactly(row);
    }

    @Test
    void every_fault_of_every_row_is_told_with_its_path() {
        LocalTerms charging = row("charging", "peoples", false, "fee PUBLISHED_PRICES");
        LocalTerms timed =
                row("timed", "administrative", false, "limits COUNTY_MEDIATE", "rule PERIOD 甲县调解办法(2026) art. 9");

        assertThat(faults(charging, charging, timed))
                .containsExactlyInAnyOrder(
                        "mediation profile.twice",
                        "mediation[charging].fee mediation.terms.looser",
                        "mediation[charging].fee mediation.terms.looser",
                        "mediation[timed].limits profile.unknown-limit");
    }

    @Test
    void two_rows_do_not_take_one_place_on_the_same_days() {
        LocalTerms first = row("first", "peoples", true);
        LocalTerms second = row("second", "peoples", true);
        LocalTerms ended = new LocalTerms(
                first.terms().during(new Validity(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 6, 30)))),
                "peoples",
                true);
        LocalTerms next =
                new LocalTerms(second.terms().during(Validity.from(LocalDate.of(2026, 7, 1))), "peoples", true);

        assertThat(faults(first, second)).containsExactly("mediation[second].from mediation.terms.overlap");
        assertThat(county(ended, next).mediation()).hasSize(2);
    }

    private static CountyProfile county(LocalTerms... rows) {
        return SmallCounty.plain().profile().revise().mediation(List.of(rows)).profile();
    }

    private static List<String> faults(LocalTerms... rows) {
        return catchThrowableOfType(InvalidInputException.class, () -> county(rows)).faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }
}
