package dev.yidi.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TierTest {
    @Test
    void a_zone_lies_between_township_and_village() {
        assertThat(Tier.ZONE.isBelow(Tier.TOWNSHIP)).isTrue();
        assertThat(Tier.ZONE.isAbove(Tier.VILLAGE)).isTrue();
        assertThat(Tier.MICRO_GRID.isBelow(Tier.GRID)).isTrue();
        assertThat(Tier.COUNTY.isBelow(Tier.PREFECTURE)).isTrue();
    }

    @Test
    void no_tier_is_below_or_above_itself() {
        for (Tier tier : Tier.values()) {
            assertThat(tier.isBelow(tier)).isFalse();
            assertThat(tier.isAbove(tier)).isFalse();
        }
    }

    @Test
    void only_optional_tiers_are_skipped_on_the_way_to_the_next() {
        assertThat(Tier.VILLAGE.isNextBelow(Tier.TOWNSHIP)).isTrue();
        assertThat(Tier.VILLAGE.isNextBelow(Tier.ZONE)).isTrue();
        assertThat(Tier.GRID.isNextBelow(Tier.VILLAGE)).isTrue();
        assertThat(Tier.GRID.isNextBelow(Tier.TOWNSHIP)).isFalse();
        assertThat(Tier.MICRO_GRID.isNextBelow(Tier.VILLAGE)).isFalse();
        assertThat(Tier.TOWNSHIP.isNextBelow(Tier.VILLAGE)).isFalse();
    }
}
