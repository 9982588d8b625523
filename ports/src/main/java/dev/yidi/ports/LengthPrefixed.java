package dev.yidi.ports;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Joins fields so that no two lists of fields give the same bytes: each field is preceded by its length. */
final class LengthPrefixed {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** The fields, as UTF-8, one after the other. */
    static byte[] of(String... fields) {
        LengthPrefixed joined = new LengthPrefixed();
        for (String field : fields) {
            joined.and(field);
        }
        return joined.toBytes();
    }

    LengthPrefixed and(String field) {
        return and(field.getBytes(StandardCharsets.UTF_8));
    }

    LengthPrefixed and(long field) {
        return and(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    }

    LengthPrefixed and(byte[] field) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        out.writeBytes(field);
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
