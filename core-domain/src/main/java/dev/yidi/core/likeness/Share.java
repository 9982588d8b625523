package dev.yidi.core.likeness;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact share 比例: so many out of so many. Compared by cross-multiplication, so that no rounding ever decides.
 *
 * @param part 0 to {@code whole}
 * @param whole 1 or more
 */
public record Share(long part, long whole) implements Comparable<Share> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    /** All of it. */
    public static final Share ALL = new Share(1, 1);
    /** Nothing of it. */
    public static final Share NONE = new Share(0, 1);

    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("share: expected 0 <= part <= whole >= 1, found " + part + "/" + whole);
        }
    }

    /**
     * A share written as {@code 3/5}.
     *
     * @throws InvalidInputException for anything else
     */
    public static Share parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()
                || Long.parseLong(matcher.group(2)) < 1
                || Long.parseLong(matcher.group(1)) > Long.parseLong(matcher.group(2))) {
            throw new InvalidInputException(
                    "share", List.of(new Fault("share", "share.form", "expected a share such as 3/5")));
        }
        return new Share(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
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
