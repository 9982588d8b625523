package dev.yidi.ports;

import dev.yidi.core.CaseId;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Gives case ids 事项标识: those of their files. */
final class CaseIds {
    private final FileIds files;

    CaseIds(RandomGenerator secureRandom) {
        this.files = new FileIds(secureRandom);
    }

    CaseId next(Instant now) {
        return CaseId.of(files.next(now));
    }
}
