package dev.yidi.ports.profile;

import static dev.yidi.ports.profile.SmallDocument.faults;
import static dev.yidi.ports.profile.SmallDocument.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.mediation.LocalTerms;
import dev.yidi.core.mediation.MediationRule;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.WrittenTrigger;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Span;
import org.junit.jupiter.api.Test;

/** A county's own terms of mediation in its document. */
class MediationFormTest {
    static final String ROW = """
            {
              "id": "peoples-here", "like": "peoples", "instead": true,
              "from": "2026-01-01", "jurisdiction": "CN-990101",
              "basis": {"source": "甲县调解办法(2026)", "article": "3"},
              "rules": [{"rule": "FORM", "source": "甲县调解办法(2026)", "article": "7"}],
              "writtenTriggers": ["ASKED_BY_PARTY", "NOT_PERFORMED_AT_ONCE"],
              "reminder": "7 days"
            }""";

    @Test
    void a_document_without_rows_has_none() {
        assertThat(read(SmallDocument.TEXT).mediation()).isEmpty();
    }

    @Test
    void a_row_says_what_it_says_otherwise_and_is_the_rest_like_its_model() {
        LocalTerms row = read(with(ROW)).mediation().get(0);

        assertThat(row.name()).isEqualTo("peoples-here");
        assertThat(row.instead()).isTrue();
        assertThat(row.terms().writtenTriggers())
                .containsExactly(WrittenTrigger.ASKED_BY_PARTY, WrittenTrigger.NOT_PERFORMED_AT_ONCE);
        assertThat(row.terms().reminder()).isEqualTo(Span.days(7));
        assertThat(row.terms().effectActs()).isEqualTo(MediationTerms.peoples().effectActs());
        assertThat(row.terms().basisOf(MediationRule.FORM))
                .extracting(Object::toString)
                .containsExactly("人民调解法(2010) art. 28", "甲县调解办法(2026) art. 7");
    }

    @Test
    void it_comes_back_equal_and_differences_are_told_field_by_field() {
        CountyProfile own = read(with(ROW));
        CountyProfile other = read(with(ROW.replace("7 days", "9 days")));

        assertThat(read(ProfileDocuments.write(own))).isEqualTo(own);
        assertThat(ProfileDiff.between(own, other)).hasToString("""
                        ~ mediation[peoples-here].reminder: "7 days" → "9 days\"""");
        assertThat(ProfileDiff.between(read(SmallDocument.TEXT), own).changes())
                .extracting(ProfileChange::path)
                .containsExactly("mediation[peoples-here]");
    }

    @Test
    void every_fault_is_told_with_its_path() {
        assertThat(faults(with(ROW.replace("\"like\": \"peoples\"", "\"like\": \"magic\"")
                        .replace("7 days", "soon")
                        .replace("\"from\": \"2026-01-01\"", "\"since\": \"2026-01-01\"")
                        .replace("\"FORM\"", "\"SHAPE\""))))
                .containsExactlyInAnyOrder(
                        "mediation[peoples-here].like mediation.terms.model",
                        "mediation[peoples-here].reminder span.malformed",
                        "mediation[peoples-here].from profile.missing",
                        "mediation[peoples-here].since profile.unknown-field",
                        "mediation[peoples-here].rules[0].rule profile.choice");
        assertThat(faults(with(ROW.replace("\"reminder\": \"7 days\"", "\"fee\": \"PUBLISHED_PRICES\"")
                        .replace("CN-990101", "CN-3302")
                        .replace("\"NOT_PERFORMED_AT_ONCE\"", "\"BY_LAW\"")
                        .replace("\"ASKED_BY_PARTY\", ", ""))))
                .containsExactlyInAnyOrder(
                        "mediation[peoples-here].fee mediation.terms.looser",
                        "mediation[peoples-here].jurisdiction mediation.terms.jurisdiction",
                        "mediation[peoples-here].writtenTriggers mediation.terms.looser");
    }

    static String with(String row) {
        return SmallDocument.with("\"texts\":", "\"mediation\": [" + row + "],\n\"texts\":");
    }
}
