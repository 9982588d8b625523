package dev.yidi.core.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.place.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

class TierMoveTest {
    @Test
    void every_pair_of_tiers_is_exactly_one_move() {
        for (Tier from : Tier.values()) {
            for (Tier to : Tier.values()) {
                TierMove move = TierMove.between(from, to);
                assertThat(move == TierMove.LATERAL).isEqualTo(from == to);
                assertThat(move == TierMove.SINK).isEqualTo(to.compareTo(from) > 0);
                assertThat(move == TierMove.RAISE).isEqualTo(to.compareTo(from) < 0);
            }
        }
    }

    @Test
    void a_move_back_is_the_mirror() {
        assertThat(TierMove.between(Tier.COUNTY, Tier.VILLAGE)).isEqualTo(TierMove.SINK);
        assertThat(TierMove.between(Tier.VILLAGE, Tier.COUNTY)).isEqualTo(TierMove.RAISE);
        assertThat(TierMove.between(Tier.TOWNSHIP, Tier.ZONE)).isEqualTo(TierMove.SINK);
    }

    @Test
    void a_trail_says_where_the_case_was_solved() {
        TierTrail trail =
                TierTrail.from(Tier.COUNTY).to(Tier.TOWNSHIP).to(Tier.TOWNSHIP).to(Tier.VILLAGE);

        assertThat(trail.moves()).containsExactly(TierMove.SINK, TierMove.LATERAL, TierMove.SINK);
        assertThat(trail.solvedAt()).isEqualTo(Tier.VILLAGE);
        assertThat(trail.isSolvedAtOrBelow(Tier.VILLAGE)).isTrue();
        assertThat(trail.isSolvedAtOrBelow(Tier.TOWNSHIP)).isTrue();
        assertThat(trail.isSolvedAtOrBelow(Tier.GRID)).isFalse();
        assertThat(trail.to(Tier.COUNTY).isSolvedAtOrBelow(Tier.TOWNSHIP)).isFalse();
    }

    @Test
    void a_trail_without_a_tier_is_refused() {
        assertThatThrownBy(() -> new TierTrail(List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at least one tier");
    }
}
