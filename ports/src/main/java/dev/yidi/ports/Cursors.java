package dev.yidi.ports;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OfficerId;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.Keys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Page marks 分页标记 that tell nothing and hold only for the reader they were given to. */
final class Cursors {
    private static final int MARK_BYTES = 16;
    private static final int MAX_LENGTH = 400;

    private final Keys keys;

    Cursors(Keys keys) {
        this.keys = keys;
    }

    String write(OfficerId reader, CardQuery.Cursor cursor) {
        byte[] content = (cursor.instant() + " " + cursor.fileId()).getBytes(StandardCharsets.UTF_8);
        byte[] token = Arrays.copyOf(mark(reader, content), MARK_BYTES + content.length);
        System.arraycopy(content, 0, token, MARK_BYTES, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    CardQuery.Cursor read(OfficerId reader, String text) {
        byte[] token = decoded(text);
        byte[] content = Arrays.copyOfRange(token, Math.min(MARK_BYTES, token.length), token.length);
        byte[] mark = Arrays.copyOf(token, Math.min(MARK_BYTES, token.length));
        if (!MessageDigest.isEqual(mark, mark(reader, content))) {
            throw malformed();
        }
        String[] parts = new String(content, StandardCharsets.UTF_8).split(" ", 2);
        try {
            return new CardQuery.Cursor(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    private byte[] mark(OfficerId reader, byte[] content) {
        byte[] bound = new LengthPrefixed().and(reader.value()).and(content).toBytes();
        return Arrays.copyOf(keys.digest("cursor", bound), MARK_BYTES);
    }

    private static byte[] decoded(String text) {
        if (text.length() > MAX_LENGTH) {
            throw malformed();
        }
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static InvalidInputException malformed() {
        return new InvalidInputException(
                "cursor",
                List.of(new Fault("cursor", "cursor.malformed", "expected a mark given to this reader with a page")));
    }
}
