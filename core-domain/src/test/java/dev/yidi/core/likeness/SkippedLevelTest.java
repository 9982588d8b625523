package dev.yidi.core.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.place.Tier;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 走访 goes to the competent level or the one above. */
class SkippedLevelTest {
    private static final Set<Tier> TIERS = EnumSet.of(Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE, Tier.GRID);

    @Test
    void a_visit_two_levels_up_skipped_one() {
        assertThat(SkippedLevel.of(IntakeChannel.VISIT, Tier.COUNTY, Tier.VILLAGE, TIERS))
                .hasValueSatisfying(reason -> {
                    assertThat(reason.code()).isEqualTo("likeness.level-skipped");
                    assertThat(reason.basis())
                            .containsExactly(new Citation("信访工作条例(2022)", "20 ¶1"), new Citation("信访工作条例(2022)", "47"));
                    assertThat(reason.details()).containsEntry("competent", "VILLAGE");
                });
    }

    @Test
    void the_competent_level_and_the_one_above_are_right_and_no_other_channel_is_asked() {
        assertThat(SkippedLevel.of(IntakeChannel.VISIT, Tier.VILLAGE, Tier.VILLAGE, TIERS))
                .isEmpty();
        assertThat(SkippedLevel.of(IntakeChannel.VISIT, Tier.TOWNSHIP, Tier.VILLAGE, TIERS))
                .isEmpty();
        assertThat(SkippedLevel.of(IntakeChannel.ONLINE, Tier.COUNTY, Tier.VILLAGE, TIERS))
                .isEmpty();
    }

    @Test
    void the_level_above_is_the_next_that_the_county_uses() {
        Set<Tier> zoned = EnumSet.of(Tier.COUNTY, Tier.TOWNSHIP, Tier.ZONE, Tier.VILLAGE);

        assertThat(SkippedLevel.of(IntakeChannel.VISIT, Tier.TOWNSHIP, Tier.VILLAGE, zoned))
                .isPresent();
        assertThat(SkippedLevel.of(IntakeChannel.VISIT, Tier.ZONE, Tier.VILLAGE, zoned))
                .isEmpty();
    }

    @Test
    void a_visit_below_the_competent_level_is_advised_upwards() {
        assertThat(SkippedLevel.of(IntakeChannel.VISIT, Tier.VILLAGE, Tier.COUNTY, TIERS))
                .isPresent();
    }
}
