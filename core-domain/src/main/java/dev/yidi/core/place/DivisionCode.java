package dev.yidi.core.place;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.List;

/**
 * The code of an administrative division 区划代码: 12 to 24 digits.
 *
 * <p>The statistical code has 12 digits (province 2, prefecture 2, county 2, township 3, village 3); a short one of 2,
 * 4, 6 or 9 digits is filled with zeros. Police village codes have 15 digits, grids add a local sequence. Every number
 * range is accepted, and nothing is read out of a code: the {@link Territory} alone says what lies where.
 *
 * @param value the digits, zero-filled
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
    /** The most digits a code may have. */
    public static final int MAX = 24;

    private static final int STATISTICAL = 12;

    public DivisionCode {
        if (value == null || !isCode(value)) {
            throw malformed("expected 12 to 24 digits, or 2, 4, 6 or 9 to be zero-filled, found "
                    + (value == null ? "null" : value.length() + " characters that are not"));
        }
        if (value.length() < STATISTICAL) {
            value = value + "0".repeat(STATISTICAL - value.length());
        }
    }

    /** The code of these digits: {@code 330122} gives {@code 330122000000}. */
    public static DivisionCode of(String digits) {
        return new DivisionCode(digits);
    }

    /** The code of the {@code sequence}-th local unit of this division, for instance a grid, with three more digits. */
    public DivisionCode local(int sequence) {
        return local(sequence, 3);
    }

    /**
     * The code of the {@code sequence}-th local unit of this division, with {@code digits} more digits.
     *
     * @param sequence from 1 to the largest number of that many digits
     * @param digits from 1 to 9
     * @throws InvalidInputException when the sequence does not fit, or the code would grow over {@link #MAX} digits
     */
    public DivisionCode local(int sequence, int digits) {
        String text = Integer.toString(sequence);
        if (digits < 1 || digits > 9 || sequence < 1 || text.length() > digits || value.length() + digits > MAX) {
            throw malformed("expected a sequence from 1 that fits into " + digits + " digits and a code of at most "
                    + MAX + ", found " + sequence + " below a code of " + value.length());
        }
        return new DivisionCode(value + "0".repeat(digits - text.length()) + text);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isCode(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return length == 2 || length == 4 || length == 6 || length == 9 || (length >= STATISTICAL && length <= MAX);
    }

    private static InvalidInputException malformed(String message) {
        return new InvalidInputException(
                "divisionCode", List.of(new Fault("divisionCode", "division-code.malformed", message)));
    }
}
