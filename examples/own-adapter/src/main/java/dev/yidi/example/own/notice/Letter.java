package dev.yidi.example.own.notice;

import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.HeaderNames;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;

/** What a letter is called and says 通知信: the event as JSON in a mail message (RFC 5322), the same each time it is written. */
final class Letter {
    private static final String LINE = "\r\n";
    private static final CloudEventCodec CODEC = CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.STRUCTURED);

    /** Enough to tell everything apart that a county will ever send. */
    private static final int DIGEST_BYTES = 16;

    private final String from;
    private final String to;

    Letter(String from, String to) {
        this.from = line("from", from);
        this.to = line("to", to);
    }

    /** Case, place within the case, id. */
    String name(CloudEvent event) {
        String place = event.extensions().getOrDefault(CloudEvent.SEQUENCE, "0");
        return digest(event.source() + " " + event.key()) + "-" + "0".repeat(Math.max(0, 19 - place.length()))
                + place.replaceAll("[^0-9]", "_") + "-" + id(event) + ".eml";
    }

    String text(CloudEvent event) {
        StringBuilder text = new StringBuilder();
        head(text, "From", from);
        head(text, "To", to);
        event.time()
                .ifPresent(at ->
                        head(text, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ZoneOffset.UTC))));
        head(text, "Message-ID", "<" + id(event) + "@yidi.invalid>");
        head(text, "Subject", line("type", event.type()));
        head(text, "MIME-Version", "1.0");
        head(text, "Content-Type", CloudEventCodec.STRUCTURED + "; charset=utf-8");
        head(text, "Content-Transfer-Encoding", "base64");
        text.append(LINE);
        byte[] body = CODEC.encode(event).body();
        text.append(Base64.getMimeEncoder().encodeToString(body)).append(LINE);
        return text.toString();
    }

    private static void head(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append(LINE);
    }

    private static String id(CloudEvent event) {
        return digest(event.source() + " " + event.id());
    }

    /** Nothing may begin a line of its own in a head. */
    private static String line(String name, String value) {
        if (!value.matches("[\\x20-\\x7e]{1,300}")) {
            throw new IllegalArgumentException(name + ": expected 1 to 300 printable ASCII characters, found others");
        }
        return value;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
