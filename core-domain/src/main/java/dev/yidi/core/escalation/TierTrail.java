package dev.yidi.core.escalation;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.List;

/**
 * The tiers of the organs that were answerable for a case, in order 层级轨迹; from it follows where it was solved.
 *
 * @param tiers the tier of each answerable organ, the first one first; at least one
 */
public record TierTrail(List<Tier> tiers) {
    public TierTrail {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new InvalidInputException(
                    "tierTrail", List.of(new Fault("tiers", "trail.empty", "expected at least one tier, found none")));
        }
    }

    /** The trail of a case whose first answerable organ is on {@code tier}. */
    public static TierTrail from(Tier tier) {
        return new TierTrail(List.of(tier));
    }

    /** This trail with one more organ. */
    public TierTrail to(Tier tier) {
        List<Tier> longer = new ArrayList<>(tiers);
        longer.add(tier);
        return new TierTrail(longer);
    }

    /** The moves from organ to organ; one fewer than the tiers. */
    public List<TierMove> moves() {
        List<TierMove> moves = new ArrayList<>();
        for (int i = 1; i < tiers.size(); i++) {
            moves.add(TierMove.between(tiers.get(i - 1), tiers.get(i)));
        }
        return List.copyOf(moves);
    }

    /** The tier that solves it, if the case ends here: the last one. */
    public Tier solvedAt() {
        return tiers.get(tiers.size() - 1);
    }

    /** Whether the case, if it ends here, was solved at {@code level} or lower 就地化解. */
    public boolean isSolvedAtOrBelow(Tier level) {
        return !level.isBelow(solvedAt());
    }
}
