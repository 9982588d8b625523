package dev.yidi.core.likeness;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * From where on texts and days count as near 比对阈值, and how much each key counts in the order of what is found: a county's own.
 *
 * @param sameText from this overlap on, two texts tell the same
 * @param nearText from this overlap on, they may
 * @param leastGrams a text of fewer pairs of characters tells nothing by itself
 * @param days so many days apart, two matters are near in time
 * @param weights how much a key counts in the order of what is found, 0 to 9; a key without weight counts nothing. The verdict
 *     weighs nothing
 */
public record Thresholds(Share sameText, Share nearText, int leastGrams, int days, Map<Key, Integer> weights) {
    private static final int MOST_GRAMS = 1_000;
    private static final int MOST_DAYS = 3_660;
    private static final int MOST_WEIGHT = 9;

    /** What holds where a county says nothing of its own. */
    public static final Thresholds STANDARD = LikenessTable.standard();

    public Thresholds {
        Map<Key, Integer> ordered = new EnumMap<>(Key.class);
        ordered.putAll(weights);
        weights = Collections.unmodifiableMap(ordered);
        List<Fault> faults = new ArrayList<>();
        check(faults, "nearText", nearText.part() > 0, "expected more than nothing, found " + nearText);
        check(faults, "sameText", sameText.atLeast(nearText), "expected " + nearText + " or more, found " + sameText);
        range(faults, "leastPairs", leastGrams, 1, MOST_GRAMS);
        range(faults, "days", days, 1, MOST_DAYS);
        weights.forEach((key, weight) -> range(faults, "weights." + key, weight, 0, MOST_WEIGHT));
        check(
                faults,
                "weights",
                weights.values().stream().anyMatch(weight -> weight > 0),
                "expected a key that counts, found none");
        if (!faults.isEmpty()) {
            throw new InvalidInputException("likeness", faults);
        }
    }

    int weightOf(Key key) {
        return weights.getOrDefault(key, 0);
    }

    private static void range(List<Fault> faults, String path, int value, int from, int to) {
        check(faults, path, value >= from && value <= to, "expected " + from + " to " + to + ", found " + value);
    }

    private static void check(List<Fault> faults, String path, boolean holds, String message) {
        if (!holds) {
            faults.add(new Fault(path, "likeness.range", message));
        }
    }
}
