package dev.yidi.core.casefile;

import static dev.yidi.core.mediation.LocalRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.mediation.LocalRows;
import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The terms of the county a mediation may begin under: those of when the case started. */
class CaseTermsTest {
    private static final ProceedingId M1 = new ProceedingId("m1");
    private static final MediationTerms PEOPLES = MediationTerms.peoples();
    private static final LocalTerms NARROWER = row(
            "peoples-here",
            "peoples",
            true,
            "written-triggers ASKED_BY_PARTY NOT_PERFORMED_AT_ONCE",
            "rule FORM 甲县调解办法(2026) art. 7");
    private static final LocalTerms BESIDE =
            row("peoples-quick", "peoples", false, "panel GRAVE_OR_COMPLEX", "rule PANEL 甲县调解办法(2026) art. 8");

    @Test
    void a_row_that_narrows_takes_the_place_of_what_it_narrows_and_one_beside_it_does_not() {
        Play play = accepted(county(NARROWER, BESIDE));

        assertThat(play.refusals(proposal(PEOPLES))).containsExactly("mediation.terms.narrowed");
        assertThat(play.refusals(proposal(NARROWER.terms()))).isEmpty();
        assertThat(play.refusals(proposal(BESIDE.terms()))).isEmpty();
        assertThat(accepted(county(BESIDE)).refusals(proposal(PEOPLES))).isEmpty();
        assertThat(CaseTerms.of(play.file(), play.setting()))
                .contains(NARROWER.terms(), BESIDE.terms())
                .doesNotContain(PEOPLES);
        assertThat(play.reasons(proposal(PEOPLES)).get(0).basis())
                .containsExactly(NARROWER.terms().basis());
    }

    @Test
    void terms_that_stand_in_no_table_are_refused() {
        LocalTerms invented = row("peoples-here", "peoples", true, "reminder 9 days");

        assertThat(accepted(county(NARROWER)).refusals(proposal(invented.terms())))
                .as("called as the county's own, and other")
                .containsExactly("mediation.terms.unknown");
        assertThat(accepted(CountyDesk.profile()).refusals(proposal(NARROWER.terms())))
                .containsExactly("mediation.terms.unknown");
    }

    @Test
    void a_case_that_started_before_a_row_goes_on_under_what_it_started_under() {
        Play before = accepted(CountyDesk.profile()).days(10).under(county(from("2026-03-05")));
        Play after = accepted(county(from("2026-03-02")));

        assertThat(before.refusals(proposal(PEOPLES))).isEmpty();
        assertThat(before.refusals(proposal(from("2026-03-05").terms())))
                .containsExactly("mediation.terms.not-in-force");
        assertThat(after.refusals(proposal(PEOPLES))).containsExactly("mediation.terms.narrowed");
    }

    @Test
    void a_case_that_started_under_a_row_keeps_it_when_the_row_is_over() {
        LocalTerms over = during("2026-01-01", "2026-03-03");
        Play play = accepted(county(NARROWER)).days(30).under(county(over));

        assertThat(play.refusals(proposal(over.terms()))).isEmpty();
        assertThat(play.refusals(proposal(PEOPLES))).containsExactly("mediation.terms.narrowed");
    }

    @Test
    void a_county_s_row_goes_no_further_than_the_law_it_is_modelled_on() {
        LocalDate last = LocalDate.of(2026, 3, 10);
        MediationTermsTable law = LocalRows.publishedUntil("peoples", last);
        LocalTerms labour = row("labour-here", "labour", false, "reminder 9 days");
        Play lastDay = accepted(county(NARROWER, BESIDE, labour)).days(8);
        Play after = lastDay.days(1);

        assertThat(law.get("peoples").validity().until()).contains(last);
        assertThat(lastDay.setting().today()).isEqualTo(last);
        for (LocalTerms row : List.of(NARROWER, BESIDE)) {
            assertThat(against(row.terms(), lastDay, law)).isEmpty();
            assertThat(against(row.terms(), after, law)).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo("mediation.terms.not-in-force");
                assertThat(reason.basis()).containsExactly(PEOPLES.basis());
            });
            assertThat(after.refusals(proposal(row.terms())))
                    .as("by the law as it is published")
                    .isEmpty();
        }
        assertThat(against(labour.terms(), after, law)).isEmpty();
    }

    @Test
    void a_mediation_that_has_begun_keeps_its_terms_whatever_becomes_of_them() {
        Play begun = accepted(county(NARROWER)).does(proposal(NARROWER.terms()));
        Play later = begun.under(CountyDesk.profile());

        assertThat(begun.file().proceedings().mediation(M1).map(Mediation::terms))
                .contains(NARROWER.terms());
        Play opened = MediationPlays.opened(later);
        assertThat(opened.file().proceedings().mediation(M1).map(Mediation::terms))
                .contains(NARROWER.terms());
        assertThat(opened.running()).containsExactly("PM_MEDIATE-1");
    }

    private static List<Reason> against(MediationTerms terms, Play play, MediationTermsTable law) {
        return CaseTerms.against(terms, play.file(), play.setting(), law);
    }

    private static LocalTerms from(String day) {
        return valid(Validity.from(LocalDate.parse(day)));
    }

    private static LocalTerms during(String first, String last) {
        return valid(new Validity(LocalDate.parse(first), Optional.of(LocalDate.parse(last))));
    }

    private static LocalTerms valid(Validity validity) {
        return new LocalTerms(NARROWER.terms().during(validity), NARROWER.like(), true);
    }

    private static CountyProfile county(LocalTerms... rows) {
        return CountyDesk.profile()
                .revise()
                .version("with-terms")
                .mediation(List.of(rows))
                .profile();
    }

    private static Play accepted(CountyProfile profile) {
        return Play.begin(profile, Registration.dispute()).acceptedBy(CountyDesk.HALL_A);
    }

    private static ConductMediation proposal(MediationTerms terms) {
        return new ConductMediation(M1, MediationPlays.proposal(terms));
    }
}
