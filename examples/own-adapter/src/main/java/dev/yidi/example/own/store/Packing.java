package dev.yidi.example.own.store;

import dev.yidi.ports.spi.Octets;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;

/** Values one after another in bytes 打包; {@link Unpacking} takes them out in the same order. */
final class Packing {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Packing number(long value) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    Packing flag(boolean value) {
        bytes.write(value ? 1 : 0);
        return this;
    }

    Packing text(String value) {
        return raw(value.getBytes(StandardCharsets.UTF_8));
    }

    Packing texts(Set<String> values) {
        number(values.size());
        values.forEach(this::text);
        return this;
    }

    Packing octets(Octets value) {
        return raw(value.toArray());
    }

    Packing time(Instant value) {
        return number(value.getEpochSecond()).number(value.getNano());
    }

    private Packing raw(byte[] value) {
        number(value.length);
        bytes.writeBytes(value);
        return this;
    }

    byte[] done() {
        return bytes.toByteArray();
    }
}
