package dev.yidi.core.likeness;

/**
 * An exact share 比例: so many out of so many. Compared by cross-multiplication, so that no rounding ever decides.
 *
 * @param part 0 to {@code whole}
 * @param whole 1 or more
 */
public record Share(long part, long whole) implements Comparable<Share> {
    /** All of it. */
    public static final Share ALL = new Share(1, 1);
    /** Nothing of it. */
    public static final Share NONE = new Share(0, 1);

    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("share: expected 0 <= part <= whole >= 1, found " + part + "/" + whole);
        }
    }

    /** Whether it is {@code least} or more. */
    public boolean atLeast(Share least) {
        return compareTo(least) >= 0;
    }

    /** By size; shares of equal size compare as equal, however they are written. */
    @Override
    public int compareTo(Share other) {
        return Long.compare(Math.multiplyExact(part, other.whole), Math.multiplyExact(other.part, whole));
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
