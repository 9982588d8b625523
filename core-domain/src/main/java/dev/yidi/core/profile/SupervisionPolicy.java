package dev.yidi.core.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.escalation.SupervisionLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a county supervises 督办规则 (信访工作条例 art. 39, 40).
 *
 * @param steps the levels in their order, each once
 * @param cards when an organ is given which card
 * @param urges how many urges of a citizen open a supervision; 0 when they do not
 * @param onUnsatisfied whether a citizen who is not satisfied opens one
 * @param occasions the other acts that open one by themselves
 */
public record SupervisionPolicy(
        List<SupervisionStep> steps,
        List<CardRule> cards,
        int urges,
        boolean onUnsatisfied,
        List<SupervisionOccasion> occasions) {
    private static final int MOST_URGES = 99;

    public SupervisionPolicy {
        steps = List.copyOf(steps);
        cards = List.copyOf(cards);
        occasions = List.copyOf(occasions);
        List<Fault> faults = new ArrayList<>();
        Set<SupervisionLevel> seen = new HashSet<>();
        for (SupervisionStep step : steps) {
            if (!seen.add(step.level())) {
                faults.add(new Fault(
                        "levels", "supervision.level-twice", "expected each level once, found two of " + step.level()));
            }
        }
        if (steps.isEmpty()) {
            faults.add(new Fault("levels", "supervision.no-level", "expected at least one level, found none"));
        }
        if (urges < 0 || urges > MOST_URGES) {
            faults.add(new Fault("urges", "supervision.urges", "expected 0 to " + MOST_URGES + ", found " + urges));
        }
        if (occasions.stream().map(SupervisionOccasion::act).distinct().count() < occasions.size()) {
            faults.add(new Fault("occasions", "supervision.occasion-twice", "expected each act once"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("supervision", faults);
        }
    }

    /** With the occasions that hold where a county says nothing of its own. */
    public SupervisionPolicy(List<SupervisionStep> steps, List<CardRule> cards, int urges, boolean onUnsatisfied) {
        this(steps, cards, urges, onUnsatisfied, standard().occasions());
    }

    /** What holds where a county says nothing of its own. */
    public static SupervisionPolicy standard() {
        return SupervisionTable.standard();
    }

    /** The county's setting of {@code level}; empty when it does not use it. */
    public Optional<SupervisionStep> step(SupervisionLevel level) {
        return steps.stream().filter(step -> step.level() == level).findFirst();
    }

    /** The level that follows {@code level}; empty for the last and for one not in use. */
    public Optional<SupervisionStep> after(SupervisionLevel level) {
        int place = place(level);
        return place < 0 || place + 1 >= steps.size() ? Optional.empty() : Optional.of(steps.get(place + 1));
    }

    /** Whether {@code level} comes after {@code other}. */
    public boolean isHarder(SupervisionLevel level, SupervisionLevel other) {
        return place(level) > place(other);
    }

    /** {@code wanted}, or the first level in use that is harder. */
    public SupervisionStep atLeast(SupervisionLevel wanted) {
        return step(wanted)
                .or(() -> steps.stream()
                        .filter(step -> step.level().compareTo(wanted) > 0)
                        .findFirst())
                .orElseGet(() -> steps.get(steps.size() - 1));
    }

    private int place(SupervisionLevel level) {
        return steps.stream().map(SupervisionStep::level).toList().indexOf(level);
    }
}
