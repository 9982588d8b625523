package dev.yidi.core.likeness;

/**
 * From where on texts and days count as near 比对阈值; the county may set its own.
 *
 * @param sameText from this overlap on, two texts tell the same
 * @param nearText from this overlap on, they may
 * @param leastGrams a text of fewer pairs of characters tells nothing by itself
 * @param days so many days apart, two matters are near in time
 */
public record Thresholds(Share sameText, Share nearText, int leastGrams, int days) {
    /** Tried on public messages to a county's platform: see the decision record on likeness. */
    public static final Thresholds STANDARD = new Thresholds(new Share(3, 5), new Share(2, 5), 8, 365);
}
