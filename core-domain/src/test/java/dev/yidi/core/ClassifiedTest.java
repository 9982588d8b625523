package dev.yidi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.IdentityNumber.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifiedTest {
    static Stream<Classified> everyKind() {
        return Stream.of(
                FreeText.of("邻居王小明每晚装修到两点"),
                PersonName.of("王小明"),
                PhoneNumber.of("+86 138-0000-1111"),
                new IdentityNumber(Scheme.RESIDENT_ID, "11010519491231002X"),
                new IdentityNumber(Scheme.PASSPORT, "E12345678"),
                QueryCode.of("7Z3K9-0XW2M4-B6T8V-1YH5J-D7FGA"),
                SensitiveText.of("来访者近日失眠"));
    }

    private record Holder(Classified value, Optional<Classified> other) {}

    @ParameterizedTest
    @MethodSource("everyKind")
    void no_part_of_the_value_is_in_the_printed_form(Classified value) {
        String printed = value + " " + List.of(value) + " " + new Holder(value, Optional.of(value));
        String secret = value.reveal();
        for (int i = 0; i + 2 <= secret.length(); i++) {
            assertThat(printed).doesNotContain(secret.substring(i, i + 2));
        }
    }

    @Test
    void the_test_knows_every_kind() {
        assertThat(everyKind().map(Classified::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Classified.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void equal_values_are_equal(Classified value) {
        assertThat(everyKind().filter(value::equals)).containsExactly(value);
        assertThat(value.reveal()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"王小明, 王**", "王明, 王*", "王, 王*", "欧阳小明明, 欧**", "𠮷野家, 𠮷**"})
    void a_masked_name_shows_the_first_character_only(String name, String masked) {
        assertThat(PersonName.of(name).masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "13812341234, 138****1234",
        "+8613812341234, 138****1234",
        "057112345678, 057****5678",
        "12345, ****45",
        "87654321, ****21"
    })
    void a_masked_phone_number_shows_its_ends_only(String phone, String masked) {
        assertThat(PhoneNumber.of(phone).masked()).isEqualTo(masked);
    }

    @Test
    void a_masked_identity_number_shows_where_it_is_from_and_its_last_four() {
        assertThat(new IdentityNumber(Scheme.RESIDENT_ID, "11010519491231002X").masked())
                .isEqualTo("110***********002X");
        assertThat(new IdentityNumber(Scheme.PASSPORT, "E12345678").masked()).isEqualTo("********8");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_masked_form_never_is_the_value(Classified value) {
        assertThat(value.masked()).contains("*").doesNotContain(value.reveal());
    }

    @Test
    void a_resident_id_tells_the_day_of_birth() {
        assertThat(new IdentityNumber(Scheme.RESIDENT_ID, "11010519491231002X").born())
                .contains(LocalDate.of(1949, 12, 31));
        assertThat(new IdentityNumber(Scheme.PASSPORT, "E12345678").born()).isEmpty();
    }

    @Test
    void a_phone_number_is_kept_without_blanks_and_hyphens() {
        PhoneNumber phone = PhoneNumber.of("+86 138-0000-1111");
        assertThat(phone.reveal()).isEqualTo("+8613800001111");
        assertThat(phone.lastFour()).isEqualTo("1111");
        assertThat(phone).isEqualTo(PhoneNumber.of("+8613800001111"));
    }

    @ParameterizedTest
    @CsvSource({"1234", "123456789012345678901", "138000O1111", "138+0001111"})
    void another_shape_of_phone_number_is_refused_and_not_repeated(String phone) {
        assertThatThrownBy(() -> PhoneNumber.of(phone))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageNotContaining(phone);
    }
}
