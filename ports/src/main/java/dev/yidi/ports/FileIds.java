package dev.yidi.ports;

import dev.yidi.core.FileId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Gives file ids 案卷标识 in the order of time: version 7 of RFC 9562, from a given instant and secure random bits. */
final class FileIds {
    private final RandomGenerator random;

    FileIds(RandomGenerator secureRandom) {
        this.random = secureRandom;
    }

    /**
     * The id of what there is one of under {@code name}, in the order of {@code time}: version 8 of RFC 9562. The same name
     * and time give the same id on every node.
     */
    static FileId named(Instant time, String name) {
        byte[] digest = HashChain.sha256(name.getBytes(StandardCharsets.UTF_8));
        ByteBuffer bits = ByteBuffer.wrap(digest);
        long high = time.toEpochMilli() << 16 | 0x8000L | (bits.getLong() & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (bits.getLong() >>> 2);
        return new FileId(new UUID(high, low).toString());
    }

    FileId next(Instant now) {
        long time = now.toEpochMilli() << 16;
        long high = time | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new FileId(new UUID(high, low).toString());
    }
}
