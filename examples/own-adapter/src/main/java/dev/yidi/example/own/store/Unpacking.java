package dev.yidi.example.own.store;

import dev.yidi.ports.spi.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Takes out what {@link Packing} put in 拆包. */
final class Unpacking {
    private final ByteBuffer bytes;

    Unpacking(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Whether something is left. */
    boolean hasMore() {
        return bytes.hasRemaining();
    }

    long number() {
        return bytes.getLong();
    }

    boolean flag() {
        return bytes.get() != 0;
    }

    String text() {
        return new String(raw(), StandardCharsets.UTF_8);
    }

    Set<String> texts() {
        Set<String> texts = new HashSet<>();
        for (long left = number(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    Octets octets() {
        return Octets.of(raw());
    }

    Instant time() {
        return Instant.ofEpochSecond(number(), number());
    }

    private byte[] raw() {
        byte[] value = new byte[Math.toIntExact(number())];
        bytes.get(value);
        return value;
    }
}
