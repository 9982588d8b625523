package dev.yidi.messaging.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the partner answered: its status and headers; nothing else is read. */
record PartnerAnswer(int status, Map<String, String> headers) {
    private static final int MAX_HEAD = 16_384;
    private static final Set<Integer> REFUSALS = Set.of(400, 413, 415, 422);

    /** Reads the head of an answer of HTTP/1.1; with the heads of what is no answer yet, 103 for instance, at most 16 KiB. */
    static PartnerAnswer read(InputStream stream) throws IOException {
        int left = MAX_HEAD;
        String head = head(stream, left);
        while (head.matches("(?s)HTTP/1\\.1 1(?!01)[0-9]{2}[ \r].*")) {
            left -= head.length();
            head = head(stream, left);
        }
        String[] lines = head.split("\r?\n", -1);
        if (!lines[0].matches("HTTP/1\\.[01] [2-5][0-9]{2}( .*)?")) {
            throw new IOException("expected an answer of HTTP/1.1");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.put(
                        lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
        }
        return new PartnerAnswer(Integer.parseInt(lines[0].substring(9, 12)), headers);
    }

    private static String head(InputStream stream, int most) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < most) {
            int octet = stream.read();
            if (octet < 0) {
                throw new IOException("expected the end of the head, found the end of the answer");
            }
            head.append((char) octet);
            if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                return head.toString();
            }
        }
        throw new IOException("expected a head of at most " + MAX_HEAD + " bytes");
    }

    boolean isConfirmation() {
        return status >= 200 && status < 300;
    }

    /** Whether it is about what was sent, so that sending it again helps nothing, and not about the address, the sender or the moment. */
    boolean isRefusal() {
        return REFUSALS.contains(status);
    }

    /** How long the partner wants to be left alone; empty when it does not say so in a form that is known. */
    Optional<Duration> retryAfter(Instant now) {
        String value = headers.getOrDefault("retry-after", "");
        if (value.matches("[0-9]{1,6}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeException unknownForm) {
            return Optional.empty();
        }
    }
}
