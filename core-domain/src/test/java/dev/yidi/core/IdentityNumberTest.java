package dev.yidi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.IdentityNumber.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are the standards' own samples and public examples of organisations, never persons. */
class IdentityNumberTest {
    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 11010519491231002X",
        "RESIDENT_ID, 440524188001010014",
        "SOCIAL_CREDIT_CODE, 91350100M000100Y43",
        "SOCIAL_CREDIT_CODE, 91100000100003962T",
        "SOCIAL_CREDIT_CODE, 91330100799655058B",
        "PASSPORT, E12345678"
    })
    void a_valid_number_is_taken(Scheme scheme, String number) {
        IdentityNumber identity = new IdentityNumber(scheme, number);
        assertThat(identity.reveal()).isEqualTo(number);
        assertThat(identity.lastFour()).isEqualTo(number.substring(number.length() - 4));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 110105194912310021, wrong check digit",
        "RESIDENT_ID, 11010519491231003X, one digit changed",
        "RESIDENT_ID, 11010519491321002X, two digits swapped",
        "RESIDENT_ID, 1101051949123102X, too short",
        "RESIDENT_ID, 11010519491231O02X, a letter among the digits",
        "RESIDENT_ID, 110105491231002, the old form of fifteen digits",
        "SOCIAL_CREDIT_CODE, 91350100M000100Y4Z, wrong check and a letter outside the alphabet",
        "SOCIAL_CREDIT_CODE, 91350100M000100Y44, wrong check",
        "SOCIAL_CREDIT_CODE, 91350100I000100Y43, a letter outside the alphabet",
        "PASSPORT, E12, too short",
        "PASSPORT, E-1234567, a hyphen"
    })
    void another_number_is_refused_and_not_repeated(Scheme scheme, String number, String why) {
        assertThatThrownBy(() -> new IdentityNumber(scheme, number))
                .as(why)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(scheme.name())
                .hasMessageNotContaining(number);
    }

    @Test
    void blanks_around_and_small_letters_do_not_matter() {
        assertThat(new IdentityNumber(Scheme.RESIDENT_ID, " 11010519491231002x "))
                .isEqualTo(new IdentityNumber(Scheme.RESIDENT_ID, "11010519491231002X"));
    }

    @Test
    void every_other_check_character_is_refused() {
        for (char check : "0123456789".toCharArray()) {
            assertThatThrownBy(() -> new IdentityNumber(Scheme.RESIDENT_ID, "11010519491231002" + check))
                    .isInstanceOf(InvalidInputException.class);
        }
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".replace("T", "").toCharArray()) {
            assertThatThrownBy(() -> new IdentityNumber(Scheme.SOCIAL_CREDIT_CODE, "91100000100003962" + check))
                    .isInstanceOf(InvalidInputException.class);
        }
    }
}
