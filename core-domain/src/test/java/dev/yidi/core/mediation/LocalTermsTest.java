package dev.yidi.core.mediation;

import static dev.yidi.core.mediation.LocalRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A county's own rows: they may ask for more than the law does, with a text of their own, and never for less. */
class LocalTermsTest {
    private static final String COUNTY = "990101";
    private static final String CITED = "rule %s 甲县调解办法(2026) art. 7";

    static List<MediationTerms> published() {
        return MediationTermsTable.published().all();
    }

    @Test
    void a_row_that_asks_for_more_and_says_where_that_stands_is_sound() {
        LocalTerms written = row(
                "peoples-here",
                "peoples",
                true,
                "written-triggers ASKED_BY_PARTY NOT_PERFORMED_AT_ONCE",
                String.format(CITED, "FORM"));

        assertThat(faults(written)).isEmpty();
        assertThat(written.ownRules(MediationTermsTable.published().get("peoples")))
                .containsExactly(new RuleBasis(MediationRule.FORM, new Citation("甲县调解办法(2026)", "7")));
        assertThat(MediationTermsTable.published().with(List.of(written)).get("peoples-here"))
                .isEqualTo(written.terms());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "peoples | fee PUBLISHED_PRICES | FREE | fee",
                "peoples | effect-acts PARTIES_SIGN | WRITTEN_EFFECT | effectActs",
                "peoples | other-ways JUDICIAL | OTHER_WAYS | otherWays",
                "peoples | written-triggers none | FORM | writtenTriggers",
                "peoples | limits none | PERIOD | limits",
                "peoples | ends AGREED OTHER | ENDS | ends",
                "peoples | confirmable no | FORM | confirmable",
                "peoples | type COMMERCIAL | FORM | type",
                "peoples | acceptance BODY | ACCEPTANCE | acceptance",
                "medical | expiry-ends none | PERIOD | expiryEnds",
                "commercial | recusal-overridable-by-all yes | RECUSAL | recusalOverridable",
                "court-pre-filing | objection-to-named-mediator-ends no | REFUSAL | objectionEnds",
                "court-pre-filing | panel ASKED_BY_PARTY | PANEL | panel",
                "court-pre-filing | later-bars JUROR | LATER_ROLES | laterBars",
                "court-pre-filing | notices RIGHTS | NOTICES | notices",
                "court-pre-filing | linkage none | FORM | linkage",
                "police | attempts 3 | SECOND_TRY | attempts",
                "traffic | apply-within none | ACCEPTANCE | applyWithin",
                "traffic | start-acts LOSS_FIXED | PERIOD | startActs",
                "court-pre-filing-online | online none | ONLINE | online"
            })
    void what_the_law_says_is_not_loosened_whatever_a_county_cites(String like, String line, String rule, String path) {
        assertThat(faults(row("here", like, true, line, String.format(CITED, rule))))
                .filteredOn(fault -> !fault.endsWith(".outlives"))
                .containsExactly(path + " mediation.terms.looser");
    }

    @Test
    void where_the_table_names_no_source_the_county_is_free_with_a_text_of_its_own() {
        assertThat(MediationTermsTable.published().get("administrative").basisOf(MediationRule.FREE))
                .isEmpty();
        assertThat(faults(row(
                        "office-here", "administrative", false, "fee PUBLISHED_PRICES", String.format(CITED, "FREE"))))
                .isEmpty();
        assertThat(faults(row("office-here", "administrative", false, "fee PUBLISHED_PRICES")))
                .containsExactly("fee mediation.terms.uncited");
    }

    @Test
    void when_an_obligation_is_called_to_mind_and_looked_at_is_the_county_s_to_say() {
        assertThat(faults(row("here", "peoples", true, "reminder 7 days", "visit 10 days")))
                .isEmpty();
    }

    @Test
    void every_fault_is_named_at_once() {
        LocalTerms bad = row("bad", "peoples", true, "fee PUBLISHED_PRICES", "recusal-at-one-request yes");
        LocalTerms elsewhere = new LocalTerms(
                bad.terms().under("CN-3302", bad.terms().basis(), bad.terms().rules()), "none", true);
        LocalTerms published = new LocalTerms(MediationTerms.peoples(), "peoples", true);

        assertThat(faults(bad))
                .containsExactlyInAnyOrder("fee mediation.terms.looser", "recusalAtOneRequest mediation.terms.uncited");
        assertThat(faults(elsewhere))
                .containsExactlyInAnyOrder("jurisdiction mediation.terms.jurisdiction", "like mediation.terms.model");
        assertThat(faults(published))
                .containsExactlyInAnyOrder(
                        "id mediation.terms.name-taken", "jurisdiction mediation.terms.jurisdiction");
    }

    @Test
    void a_county_does_not_speak_for_the_whole_state_nor_before_the_law_does() {
        LocalTerms row = row("here", "commercial", false);
        LocalTerms national = new LocalTerms(
                row.terms().under("CN", row.terms().basis(), row.terms().rules()), "commercial", false);

        assertThat(faults(row)).as("before 2026-05-01").containsExactly("from mediation.terms.outlives");
        assertThat(faults(national)).contains("jurisdiction mediation.terms.jurisdiction");
    }

    @Test
    void a_row_goes_to_another_county_under_that_county_s_own_text() {
        LocalTerms here = row("peoples-here", "peoples", true, "panel GRAVE_OR_COMPLEX", String.format(CITED, "PANEL"));
        Citation other = new Citation("乙县调解办法(2026)", "5");
        LocalTerms there = here.under("990102", other);

        assertThat(there.faults("990102")).isEmpty();
        assertThat(there.terms().basisOf(MediationRule.PANEL)).containsExactly(other);
        assertThat(there.terms().basisOf(MediationRule.FREE))
                .isEqualTo(here.terms().basisOf(MediationRule.FREE));
        assertThat(there.faults(COUNTY)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_row_that_says_nothing_otherwise_is_sound_over_every_published_row(MediationTerms model) {
        LocalTerms same = row("here", model.name(), true);
        assertThat(same.faults(COUNTY)).extracting(Fault::code).isSubsetOf("mediation.terms.outlives");
        assertThat(same.isForCasesOf(LocalDate.of(2000, 1, 1))).isFalse();
    }

    private static List<String> faults(LocalTerms row) {
        return row.faults(COUNTY).stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }
}
