package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.WrappedKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** File keys in memory. */
final class MemoryKeys implements FileKeys {
    private final Object lock;
    private final Map<FileId, WrappedKey> keys = new HashMap<>();

    MemoryKeys(Object lock) {
        this.lock = lock;
    }

    /** Called under the lock. */
    void put(FileId fileId, WrappedKey key) {
        keys.put(fileId, key);
    }

    /** Called under the lock. */
    void remove(FileId fileId) {
        keys.remove(fileId);
    }

    @Override
    public Optional<WrappedKey> find(FileId fileId) {
        synchronized (lock) {
            return Optional.ofNullable(keys.get(fileId));
        }
    }

    @Override
    public void destroy(FileId fileId) {
        synchronized (lock) {
            keys.remove(fileId);
        }
    }
}
