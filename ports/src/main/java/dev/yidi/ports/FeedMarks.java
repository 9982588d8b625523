package dev.yidi.ports;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.StoreException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Positions in the feed as readers get them: encrypted, since a position names the file that was written last. */
final class FeedMarks {
    private static final int MAX_LENGTH = 600;

    private final Keys keys;
    private final Cipher cipher;

    FeedMarks(Keys keys, Cipher cipher) {
        this.keys = keys;
        this.cipher = cipher;
    }

    String write(String reader, String position) {
        byte[] sealed = cipher.encrypt(key(reader), associated(reader), position.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    String read(String reader, String mark) {
        if (mark.length() > MAX_LENGTH) {
            throw malformed();
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(mark);
            return new String(cipher.decrypt(key(reader), associated(reader), sealed), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | StoreException e) {
            throw malformed();
        }
    }

    /** A key for each reader, so that none is used too often. */
    private byte[] key(String reader) {
        return Arrays.copyOf(keys.digest("feed mark", reader.getBytes(StandardCharsets.UTF_8)), cipher.keyLength());
    }

    private static byte[] associated(String reader) {
        return LengthPrefixed.of("feed mark", reader);
    }

    private static InvalidInputException malformed() {
        return new InvalidInputException(
                "mark", List.of(new Fault("mark", "mark.malformed", "expected a mark given to this reader")));
    }
}
