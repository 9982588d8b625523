package dev.yidi.rest.http;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as RFC 3339 writes them: with seconds always, with as much of a fraction as there is. */
final class Rfc3339 {
    private static final int SECONDS_A_MINUTE = 60;
    private static final int DIGITS = 9;
    private static final int TEN = 10;
    private static final int LENGTH = 35;

    private Rfc3339() {}

    /** {@code time}; offsets of before 1901 had seconds, which RFC 3339 does not know: such a time is told in UTC. */
    static String of(OffsetDateTime time) {
        boolean known = time.getOffset().getTotalSeconds() % SECONDS_A_MINUTE == 0;
        return write(known ? time : time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static String write(OffsetDateTime time) {
        StringBuilder text =
                new StringBuilder(LENGTH).append(time.toLocalDate()).append('T');
        two(text, time.getHour());
        two(text.append(':'), time.getMinute());
        two(text.append(':'), time.getSecond());
        fraction(text, time.getNano());
        return text.append(time.getOffset().getId()).toString();
    }

    private static void two(StringBuilder text, int value) {
        text.append((char) ('0' + value / TEN)).append((char) ('0' + value % TEN));
    }

    private static void fraction(StringBuilder text, int nanos) {
        if (nanos == 0) {
            return;
        }
        String digits = Integer.toString(nanos);
        text.append('.').append("0".repeat(DIGITS - digits.length()));
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        text.append(digits, 0, end);
    }
}
