package dev.yidi.core.likeness;

import dev.yidi.core.Citation;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.Reason;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a visit came to neither the competent level nor the one above 越级走访 (信访工作条例 art. 20 ¶1). It is registered all
 * the same, and the window takes it to the competent level warm; art. 47 knows dissuasion, not turning away.
 */
public final class SkippedLevel {
    private SkippedLevel() {}

    /**
     * The advice, where a level was skipped.
     *
     * @param tiers the tiers in use, of which the one above another is the next higher
     */
    public static Optional<Reason> of(IntakeChannel channel, Tier reached, Tier competent, Set<Tier> tiers) {
        if (channel != IntakeChannel.VISIT
                || reached == competent
                || nextAbove(competent, tiers).equals(Optional.of(reached))) {
            return Optional.empty();
        }
        Reason reason = new Reason(
                        "likeness.level-skipped",
                        List.of(new Citation("信访工作条例(2022)", "20 ¶1"), new Citation("信访工作条例(2022)", "47")),
                        java.util.Map.of())
                .with("reached", reached)
                .with("competent", competent);
        return Optional.of(reason);
    }

    private static Optional<Tier> nextAbove(Tier tier, Set<Tier> tiers) {
        List<Tier> above = new ArrayList<>(tiers);
        above.removeIf(each -> !tier.isBelow(each));
        return above.stream()
                .filter(each -> above.stream().noneMatch(each::isAbove))
                .findFirst();
    }
}
