package dev.yidi.core.profile;

import dev.yidi.core.CaseNumber;
import dev.yidi.core.CountyId;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of case numbers 编号规则: text with {@code {county}}, {@code {yyyy}}, {@code {MM}}, {@code {dd}} and, once and
 * last, {@code {seq:n}}, the running number filled with zeros to n digits.
 *
 * <p>The running number is last, and what stands before it always has the same length: so no two series can meet.
 *
 * @param text the pattern
 */
public record NumberPattern(String text) {
    private static final Pattern HOLE = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern SEQUENCE = Pattern.compile("\\{seq:([1-9])\\}$");
    private static final int SEQUENCE_LENGTH = "{seq:n}".length();
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9\\p{IsHan}/._-]*");

    public NumberPattern {
        List<Fault> faults = faults(text);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("numberPattern", faults);
        }
    }

    /** The pattern {@code text}. */
    public static NumberPattern of(String text) {
        return new NumberPattern(text);
    }

    /** The number of the {@code sequence}-th case of its series; more digits than the pattern asks for are kept. */
    public CaseNumber number(CountyId county, LocalDate date, long sequence) {
        return number(text, county, date, sequence);
    }

    /** What stands before the running number. */
    public String series(CountyId county, LocalDate date) {
        return series(text, county, date);
    }

    /** The same of a pattern known to be one, whose last part is always {@code {seq:n}}. */
    static CaseNumber number(String pattern, CountyId county, LocalDate date, long sequence) {
        int digits = Character.digit(pattern.charAt(pattern.length() - 2), 10);
        return new CaseNumber(series(pattern, county, date) + filled(sequence, digits));
    }

    /** What stands before the running number, of a pattern known to be one. */
    static String series(String pattern, CountyId county, LocalDate date) {
        return pattern.substring(0, pattern.length() - SEQUENCE_LENGTH)
                .replace("{county}", county.value())
                .replace("{yyyy}", filled(date.getYear(), 4))
                .replace("{MM}", filled(date.getMonthValue(), 2))
                .replace("{dd}", filled(date.getDayOfMonth(), 2));
    }

    private static String filled(long number, int digits) {
        String plain = Long.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    static List<Fault> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        if (!SEQUENCE.matcher(text).find()) {
            faults.add(fault("expected {seq:n} with n of 1 to 9 as the last part, such as {county}-{yyyy}-{seq:6}"));
        }
        String series = SEQUENCE.matcher(text).replaceFirst("");
        Matcher holes = HOLE.matcher(series);
        while (holes.find()) {
            if (!List.of("{county}", "{yyyy}", "{MM}", "{dd}").contains(holes.group())) {
                faults.add(fault("expected {county}, {yyyy}, {MM}, {dd} or a last {seq:n}, found another placeholder"));
            }
        }
        if (!PLAIN.matcher(HOLE.matcher(series).replaceAll("")).matches()) {
            faults.add(fault("expected letters, digits and / . _ - between placeholders"));
        }
        if (series.length() > 40) {
            faults.add(fault("expected at most 40 characters before the running number, found " + series.length()));
        }
        return faults;
    }

    private static Fault fault(String message) {
        return new Fault("numberPattern", "policy.number-pattern", message);
    }
}
