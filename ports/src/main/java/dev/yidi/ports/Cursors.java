package dev.yidi.ports;

import dev.yidi.core.CaseId;
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

/** Page marks 分页标记 that hold only for the reader they were given to, and name nothing but what that reader was shown last. */
final class Cursors {
    private static final String CARDS = "cursor";
    private static final String CASES = "cursor-of-cases";
    private static final int MARK_BYTES = 16;
    private static final int MAX_LENGTH = 400;

    private final Keys keys;

    Cursors(Keys keys) {
        this.keys = keys;
    }

    String write(OfficerId reader, CardQuery.Cursor cursor) {
        return seal(CARDS, reader, cursor.instant() + " " + cursor.fileId());
    }

    /** A mark after {@code caseId}, in a list that is ordered by nothing else. */
    String write(OfficerId reader, CaseId caseId) {
        return seal(CASES, reader, caseId.value());
    }

    CardQuery.Cursor read(OfficerId reader, String text) {
        String[] parts = open(CARDS, reader, text).split(" ", 2);
        try {
            return new CardQuery.Cursor(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    CaseId readCase(OfficerId reader, String text) {
        return new CaseId(open(CASES, reader, text));
    }

    private String seal(String purpose, OfficerId reader, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] token = Arrays.copyOf(mark(purpose, reader, content), MARK_BYTES + content.length);
        System.arraycopy(content, 0, token, MARK_BYTES, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private String open(String purpose, OfficerId reader, String text) {
        byte[] token = decoded(text);
        byte[] content = Arrays.copyOfRange(token, Math.min(MARK_BYTES, token.length), token.length);
        byte[] mark = Arrays.copyOf(token, Math.min(MARK_BYTES, token.length));
        if (!MessageDigest.isEqual(mark, mark(purpose, reader, content))) {
            throw malformed();
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    private byte[] mark(String purpose, OfficerId reader, byte[] content) {
        byte[] bound = new LengthPrefixed().and(reader.value()).and(content).toBytes();
        return Arrays.copyOf(keys.digest(purpose, bound), MARK_BYTES);
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
