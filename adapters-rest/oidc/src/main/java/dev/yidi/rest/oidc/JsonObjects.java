package dev.yidi.rest.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON objects, and nothing but objects. */
final class JsonObjects {
    private JsonObjects() {}

    /** The object in {@code bytes}, which must be UTF-8. */
    static Map<String, Object> read(byte[] bytes) throws ParseException {
        @Nullable Map<String, Object> read = JSONObjectUtils.parse(decoded(bytes));
        if (read == null) { // the library reads the word null as an object
            throw new ParseException("expected an object, found null", 0);
        }
        return read;
    }

    private static String decoded(byte[] bytes) throws ParseException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ParseException("expected UTF-8", 0);
        }
    }
}
