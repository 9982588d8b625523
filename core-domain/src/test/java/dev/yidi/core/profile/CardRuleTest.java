package dev.yidi.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.InvalidInputException;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a county may lay down about cards. */
class CardRuleTest {
    @Test
    void the_least_and_the_most_of_each_number_are_taken() {
        CardRule least = new CardRule(CardColour.YELLOW, 1, 0, 1, 1);
        CardRule most = new CardRule(CardColour.RED, 999, 999, 3660, 3660);

        assertThat(least.window()).isEqualTo(Period.ofDays(1));
        assertThat(most.term()).isEqualTo(Period.ofDays(3660));
        assertThat(new CardRule(CardColour.YELLOW, 0, 1, 30, 90).overdues())
                .as("overdue replies alone give one too")
                .isOne();
    }

    @Test
    void every_number_out_of_its_range_is_named() {
        assertThat(faults(1000, 1000, 3661, 3661))
                .containsExactly(
                        "supervisions card.range", "overdues card.range", "within card.range", "lasts card.range");
        assertThat(faults(-1, -1, 0, 0))
                .containsExactly(
                        "supervisions card.range", "overdues card.range", "within card.range", "lasts card.range");
    }

    @Test
    void a_card_that_nothing_gives_is_no_rule() {
        assertThat(faults(0, 0, 30, 90)).containsExactly("supervisions card.without-count");
    }

    private static List<String> faults(int supervisions, int overdues, int within, int lasts) {
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> new CardRule(CardColour.RED, supervisions, overdues, within, lasts))
                .faults()
                .stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }
}
