package dev.yidi.core.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    @Test
    void the_shipped_ones_are_read_from_a_table() {
        assertThat(Thresholds.STANDARD.sameText()).isEqualTo(new Share(3, 5));
        assertThat(Thresholds.STANDARD.nearText()).isEqualTo(new Share(2, 5));
        assertThat(Thresholds.STANDARD.leastGrams()).isEqualTo(8);
        assertThat(Thresholds.STANDARD.weights()).containsOnlyKeys(Key.values());
    }

    @Test
    void thresholds_that_say_nothing_are_refused_with_every_fault() {
        assertThatThrownBy(() ->
                        new Thresholds(new Share(1, 5), new Share(2, 5), 0, 99_999, Map.of(Key.TEXT, -1, Key.PLACE, 0)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::path)
                                .containsExactly("sameText", "leastPairs", "days", "weights.TEXT", "weights"));
        assertThatThrownBy(() -> new Thresholds(Share.ALL, Share.NONE, 8, 365, Map.of(Key.TEXT, 1)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void another_county_sees_the_same_texts_another_way() {
        Thresholds strict = new Thresholds(Share.ALL, Share.ALL, 8, 365, Map.of(Key.TEXT, 1));
        assertThat(Likeness.between(Matters.wall(), Matters.wall(), strict).in(Key.TEXT))
                .isEqualTo(Match.SAME);
        assertThat(Likeness.between(Matters.wall(), Matters.wall(), strict).rank(strict))
                .isEqualTo(2);
        assertThat(Likeness.between(Matters.wall(), Matters.wall(), Thresholds.STANDARD)
                        .rank(Thresholds.STANDARD))
                .isGreaterThan(2);
    }

    @Test
    void a_share_is_written_as_part_and_whole() {
        assertThat(Share.parse("3/5")).isEqualTo(new Share(3, 5));
        for (String bad : new String[] {"", "3", "5/3", "1/0", "-1/2", "0.6"}) {
            assertThatThrownBy(() -> Share.parse(bad)).isInstanceOf(InvalidInputException.class);
        }
    }
}
