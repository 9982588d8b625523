package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {
    @ParameterizedTest
    @CsvSource({
        "33, 330000000000",
        "3301, 330100000000",
        "330122, 330122000000",
        "330122101, 330122101000",
        "330603107200, 330603107200",
        "330603107200001, 330603107200001",
        "999999999999999999999999, 999999999999999999999999"
    })
    void short_codes_are_zero_filled_and_any_number_range_is_taken(String digits, String code) {
        assertThat(DivisionCode.of(digits).value()).isEqualTo(code);
        assertThat(new DivisionCode(digits)).isEqualTo(DivisionCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "330",
                "33012",
                "3301221",
                "3301221010",
                "33012210100",
                "33012210100A",
                "３３０１２２",
                "-30122",
                " 330122",
                "9999999999999999999999999"
            })
    void malformed_codes_are_refused_without_repeating_them(String digits) {
        assertThatThrownBy(() -> DivisionCode.of(digits))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.code()).isEqualTo("division-code.malformed")))
                .hasMessageContaining("found " + digits.length() + " characters");
    }

    @Test
    void a_local_unit_adds_a_sequence_of_fixed_length() {
        DivisionCode village = DivisionCode.of("330122002200");
        assertThat(village.local(7).value()).isEqualTo("330122002200007");
        assertThat(village.local(7).local(12, 2).value()).isEqualTo("33012200220000712");
    }

    @Test
    void a_sequence_that_does_not_fit_is_refused() {
        DivisionCode village = DivisionCode.of("330122002200");
        assertThatThrownBy(() -> village.local(1000)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> village.local(0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> village.local(1, 0)).isInstanceOf(InvalidInputException.class);
        DivisionCode longest = DivisionCode.of("9".repeat(DivisionCode.MAX));
        assertThatThrownBy(() -> longest.local(1)).isInstanceOf(InvalidInputException.class);
    }
}
