package dev.yidi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final String SURNAME_OUTSIDE_THE_BASIC_PLANE = "𠮷";

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000", "a\uD842", "\uDFB7b", "\uDFB7\uD842"})
    void a_text_with_a_zero_character_or_an_unpaired_surrogate_does_not_enter(String text) {
        assertThat(Text.problem(text, 100)).isPresent();
        assertThatThrownBy(() -> Text.required("name", text, 100)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Text.optional("name", text, 100)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> FreeText.of(text)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> PersonName.of(text)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new CaseNumber(text)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Citation(text, "1")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new CaseId(text)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void length_is_counted_in_characters_as_people_count_them() {
        String five = SURNAME_OUTSIDE_THE_BASIC_PLANE.repeat(5);
        assertThat(five).hasSize(10);
        assertThat(Text.problem(five, 5)).isEmpty();
        assertThat(Text.problem(five, 4))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .contains("4")
                        .contains("found 5")
                        .doesNotContain(SURNAME_OUTSIDE_THE_BASIC_PLANE));
        assertThatCode(() -> FreeText.of(SURNAME_OUTSIDE_THE_BASIC_PLANE.repeat(FreeText.MAX)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> FreeText.of("字".repeat(FreeText.MAX + 1))).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void a_blank_text_is_refused_where_one_is_required(String blank) {
        assertThatThrownBy(() -> Text.required("name", blank, 100))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .singleElement()
                                .extracting(Fault::path, Fault::code)
                                .containsExactly("name", "text.blank"));
        assertThat(Text.optional("name", blank, 100)).isEqualTo(blank);
    }

    @Test
    void a_good_text_comes_back_unchanged() {
        String text = " 王小明\n说:邻居噪音 🙂 ";
        assertThat(Text.required("text", text, 100)).isSameAs(text);
    }

    @Test
    void a_refusal_never_repeats_the_text() {
        assertThatThrownBy(() -> Text.required("phone", "13800001111\u0000", 100))
                .hasMessageContaining("phone")
                .hasMessageNotContaining("13800001111");
        assertThatThrownBy(() -> Text.identifier("caseId", "13800001111 王"))
                .hasMessageContaining("caseId")
                .hasMessageNotContaining("13800001111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "case.object.window-passed", "a1.b-2"})
    void a_code_is_dotted_and_lower_case(String code) {
        assertThat(Text.code("code", code)).isEqualTo(code);
    }

    @Property
    void a_code_is_what_its_pattern_says(
            @ForAll
                    @StringLength(max = 12)
                    @Chars({'a', 'z', '0', '9', '.', '-', 'A', '_', '`', '{', '/', ':', '\u6848'})
                    String text) {
        assertThat(catchThrowable(() -> Text.code("code", text)) == null)
                .isEqualTo(text.matches("[a-z0-9]+([.-][a-z0-9]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a..b", ".a", "a.", "a b", "a_b", "案"})
    void another_shape_of_code_is_refused(String code) {
        assertThatThrownBy(() -> Text.code("code", code)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "CN-330122", "organ:police.1_a"})
    void an_identifier_is_plain(String identifier) {
        assertThat(Text.identifier("id", identifier)).isEqualTo(identifier);
        assertThat(new OrganId(identifier)).hasToString(identifier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", " a", "a b", "a/b", "号", "a\n"})
    void another_shape_of_identifier_is_refused(String identifier) {
        assertThatThrownBy(() -> Text.identifier("id", identifier)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_identifier_has_at_most_eighty_characters() {
        assertThat(Text.identifier("id", "a".repeat(80))).hasSize(80);
        assertThatThrownBy(() -> Text.identifier("id", "a".repeat(81))).isInstanceOf(InvalidInputException.class);
    }
}
