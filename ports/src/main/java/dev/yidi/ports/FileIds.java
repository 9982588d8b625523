package dev.yidi.ports;

import dev.yidi.core.FileId;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Gives file ids 案卷标识 in the order of time: version 7 of RFC 9562, from a given instant and secure random bits. */
final class FileIds {
    private final RandomGenerator random;

    FileIds(RandomGenerator secureRandom) {
        this.random = secureRandom;
    }

    FileId next(Instant now) {
        long time = now.toEpochMilli() << 16;
        long high = time | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new FileId(new UUID(high, low).toString());
    }
}
