package dev.yidi.ports;

import dev.yidi.core.CaseId;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Gives case ids 事项标识 in the order of time: version 7 of RFC 9562, from a given instant and secure random bits. */
final class CaseIds {
    private final RandomGenerator random;

    CaseIds(RandomGenerator secureRandom) {
        this.random = secureRandom;
    }

    CaseId next(Instant now) {
        long time = now.toEpochMilli() << 16;
        long high = time | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new CaseId(new UUID(high, low).toString());
    }
}
