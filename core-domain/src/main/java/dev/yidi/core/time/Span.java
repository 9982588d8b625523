package dev.yidi.core.time;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in one unit 期限长度: {@code 5 working-days}, {@code 60 days}, {@code 24 hours}, {@code 6
 * months}.
 *
 * @param amount 1 to {@value #MAX}
 */
public record Span(int amount, LimitUnit unit) {
    /** The largest amount that is taken. */
    public static final int MAX = 99_999;

    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,5}) (day|working-day|hour|month)s?");

    public Span {
        if (amount < 1 || amount > MAX) {
            throw invalid("span.amount", "expected an amount of 1 to " + MAX + ", found " + amount);
        }
    }

    /** A span of {@code amount} calendar days. */
    public static Span days(int amount) {
        return new Span(amount, LimitUnit.CALENDAR_DAY);
    }

    /** A span of {@code amount} working days. */
    public static Span workingDays(int amount) {
        return new Span(amount, LimitUnit.WORKING_DAY);
    }

    /** A span of {@code amount} hours. */
    public static Span hours(int amount) {
        return new Span(amount, LimitUnit.HOUR);
    }

    /** A span of {@code amount} months. */
    public static Span months(int amount) {
        return new Span(amount, LimitUnit.MONTH);
    }

    /**
     * Reads what {@link #toString} writes; the plural s may be missing or too much.
     *
     * @throws InvalidInputException when the text has another shape
     */
    public static Span parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            throw invalid("span.malformed", "expected a span such as 5 working-days, 60 days, 24 hours or 6 months");
        }
        for (LimitUnit unit : LimitUnit.values()) {
            if (unit.word().equals(matcher.group(2))) {
                return new Span(Integer.parseInt(matcher.group(1)), unit);
            }
        }
        throw new AssertionError("every word of the pattern is a unit");
    }

    /** This span and {@code other}, which has the same unit, together. */
    Span plus(Span other) {
        return new Span(Math.addExact(amount, other.amount), unit);
    }

    /** The span as rule files write it: {@code 1 day}, {@code 5 working-days}. */
    @Override
    public String toString() {
        return amount + " " + unit.word() + (amount == 1 ? "" : "s");
    }

    private static InvalidInputException invalid(String code, String message) {
        return new InvalidInputException("span", List.of(new Fault("span", code, message)));
    }
}
