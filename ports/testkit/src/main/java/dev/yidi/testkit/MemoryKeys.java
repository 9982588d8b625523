package dev.yidi.testkit;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.CaseKeys;
import dev.yidi.ports.spi.WrappedKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Case keys in memory. */
final class MemoryKeys implements CaseKeys {
    private final Object lock;
    private final Map<CaseId, WrappedKey> keys = new HashMap<>();

    MemoryKeys(Object lock) {
        this.lock = lock;
    }

    /** Called under the lock. */
    void put(CaseId caseId, WrappedKey key) {
        keys.put(caseId, key);
    }

    @Override
    public Optional<WrappedKey> find(CaseId caseId) {
        synchronized (lock) {
            return Optional.ofNullable(keys.get(caseId));
        }
    }

    @Override
    public void destroy(CaseId caseId) {
        synchronized (lock) {
            keys.remove(caseId);
        }
    }
}
