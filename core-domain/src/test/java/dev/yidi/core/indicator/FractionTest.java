package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Exact fractions that are never reduced. */
class FractionTest {
    @Test
    void three_quarters_are_six_eighths_in_value_but_other_counts() {
        assertThat(Fraction.of(3, 4).sameValueAs(Fraction.of(6, 8))).isTrue();
        assertThat(Fraction.of(3, 4)).isNotEqualTo(Fraction.of(6, 8));
        assertThat(Fraction.of(3, 4).sameValueAs(Fraction.of(4, 6))).isFalse();
        assertThat(Fraction.of(3, 4)).hasToString("3/4");
    }

    @Test
    void nothing_over_nothing_is_the_same_as_itself_and_as_no_number() {
        assertThat(Fraction.UNDEFINED.sameValueAs(Fraction.of(0, 0))).isTrue();
        assertThat(Fraction.UNDEFINED.sameValueAs(Fraction.of(0, 5))).isFalse();
        assertThat(Fraction.of(1, 1).sameValueAs(Fraction.UNDEFINED)).isFalse();
    }

    @Test
    void a_share_is_at_most_the_whole() {
        assertThat(Fraction.of(0, 3).isShare()).isTrue();
        assertThat(Fraction.of(3, 3).isShare()).isTrue();
        assertThat(Fraction.of(4, 3).isShare()).isFalse();
        assertThat(Fraction.UNDEFINED.isShare()).isTrue();
    }

    @Test
    void less_than_nothing_and_something_over_nothing_are_no_input() {
        assertThatThrownBy(() -> Fraction.of(-1, 2)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Fraction.of(0, -1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(InvalidInputException.class);
        assertThat(Fraction.of(0, 0).isDefined()).isFalse();
        assertThat(Fraction.of(0, 1).isDefined()).isTrue();
    }
}
