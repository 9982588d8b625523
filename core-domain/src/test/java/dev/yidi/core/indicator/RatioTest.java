package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Exact shares. */
class RatioTest {
    @Test
    void with_nothing_to_divide_by_a_ratio_is_undefined() {
        Ratio none = new Ratio(0, 0);

        assertThat(none.isDefined()).isFalse();
        assertThat(none.percent(1)).isEmpty();
        assertThat(none.rounded(1)).isEmpty();
        assertThat(none).hasToString("0/0");
    }

    @Test
    void percent_and_value_are_rounded_half_up_from_the_exact_share() {
        assertThat(new Ratio(842, 869).percent(1)).contains(new BigDecimal("96.9"));
        assertThat(new Ratio(376, 386).percent(2)).contains(new BigDecimal("97.41"));
        assertThat(new Ratio(1, 8).percent(0)).contains(new BigDecimal("13"));
        assertThat(new Ratio(7, 4).rounded(1)).contains(new BigDecimal("1.8"));
    }

    @Test
    void two_groups_add_by_their_counts_and_not_by_their_shares() {
        assertThat(new Ratio(1, 1).plus(new Ratio(0, 3))).isEqualTo(new Ratio(1, 4));
        assertThat(new Ratio(1, 2).plus(new Ratio(0, 0))).isEqualTo(new Ratio(1, 2));
    }

    @Test
    void impossible_counts_are_no_input() {
        assertThatThrownBy(() -> new Ratio(1, 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Ratio(-1, 2)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Ratio(0, -2)).isInstanceOf(InvalidInputException.class);
    }
}
