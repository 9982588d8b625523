package dev.yidi.example.own.store;

import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** Texts whose order is the order of what they stand for 排序键. Parts are joined by U+0000, which no stored text has. */
final class SortKey {
    private static final String SEPARATOR = "\u0000";
    private static final Instant YEAR_ONE = Instant.parse("0001-01-01T00:00:00Z");
    private static final long MICROS = 1_000_000;
    private static final long LATEST = 999_999_999_999_999_999L;
    private static final Instant END = YEAR_ONE.plusSeconds(LATEST / MICROS);

    private SortKey() {}

    static String of(String... parts) {
        return String.join(SEPARATOR, parts);
    }

    /** What all keys begin with that have these parts and more. */
    static String prefix(String... parts) {
        return of(parts) + SEPARATOR;
    }

    /** The least text that is greater than {@code key}. */
    static String after(String key) {
        return key + SEPARATOR;
    }

    /** The least text that is greater than all that begin with {@code prefix}, which ends with the separator. */
    static String afterAll(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + '\u0001';
    }

    static String number(long number) {
        return "%019d".formatted(number);
    }

    /** The whole microseconds since the year 1; what is outside of what stores hold is before or after all that is within. */
    static String time(Instant instant) {
        return digits(micros(instant));
    }

    /** The same, the latest first. */
    static String timeBackwards(Instant instant) {
        return digits(LATEST - micros(instant));
    }

    private static long micros(Instant instant) {
        if (instant.isBefore(YEAR_ONE)) {
            return 0;
        }
        return instant.isAfter(END)
                ? LATEST
                : YEAR_ONE.until(instant, ChronoUnit.SECONDS) * MICROS + instant.get(ChronoField.MICRO_OF_SECOND);
    }

    private static String digits(long number) {
        return "%018d".formatted(number);
    }
}
