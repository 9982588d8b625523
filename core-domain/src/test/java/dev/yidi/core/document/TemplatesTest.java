package dev.yidi.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.FreeText;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.PersonName;
import dev.yidi.core.YidiException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {
    private static final String REPLY = "答复\n{number}\n{addressee}：\n{matter}\n{reply}\n{issuer}\n{date}";

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void every_kind_has_a_form_with_a_title(DocumentKind kind) {
        assertThat(Templates.published().title(kind)).isNotBlank().doesNotContain("{");
    }

    @Test
    void a_county_puts_its_own_form_in_the_place_of_a_shipped_one() {
        Templates own = Templates.published().with(Map.of("document.reply", REPLY, "centre.name", "社会治理中心"));

        assertThat(own.title(DocumentKind.REPLY)).isEqualTo("答复");
        assertThat(own.title(DocumentKind.QUERY_CODE))
                .isEqualTo(Templates.published().title(DocumentKind.QUERY_CODE));
    }

    @Test
    void a_form_with_unknown_or_missing_places_is_refused_with_every_fault() {
        Map<String, String> texts = Map.of(
                "document.reply", "{matter}\n{number} {colour} {issuer} {date} {",
                "document.poem", "诗");

        assertThatThrownBy(() -> Templates.published().with(texts))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactlyInAnyOrder(
                                        "texts[document.reply] document.title",
                                        "texts[document.reply] document.place-unknown",
                                        "texts[document.reply] document.place-missing",
                                        "texts[document.reply] document.brace",
                                        "texts[document.poem] document.kind-unknown"));
    }

    @Test
    void a_bad_text_of_forms_is_refused_with_every_faulty_line() {
        String bad = "| stray\nword a 甲\nword a 乙\nnonsense\ndocument POEM\ndocument REPLY\n| 答复\ndocument REPLY\n";

        assertThatThrownBy(() -> Templates.read(new StringReader(bad)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .contains(
                                        "document.line",
                                        "document.word-twice",
                                        "document.kind-unknown",
                                        "document.kind-twice",
                                        "document.form-missing",
                                        "document.place-missing"));
    }

    @Test
    void what_a_citizen_wrote_is_never_taken_for_a_place() {
        Letterhead head = new Letterhead("1", PersonName.of("王某"), PersonName.of("信访局"), LocalDate.of(2026, 3, 2));
        String text = Templates.published()
                .with(Map.of("document.reply", REPLY))
                .write(new DeskDocument.Reply(head, FreeText.of("{reply} $1 \\"), FreeText.of("答")));

        assertThat(text).contains("{reply} $1 \\\n答");
    }

    @Test
    void a_word_that_is_missing_is_an_error_and_not_a_blank() {
        assertThatThrownBy(() -> Templates.published().word("result.NOWHERE")).isInstanceOf(YidiException.class);
    }
}
