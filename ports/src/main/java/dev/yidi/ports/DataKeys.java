package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.WrappedKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Draws, wraps and finds the data keys of files. */
final class DataKeys {
    private final Keys keys;
    private final Cipher cipher;
    private final FileKeys store;
    private final RandomGenerator random;

    DataKeys(Keys keys, Cipher cipher, FileKeys store, RandomGenerator secureRandom) {
        this.keys = keys;
        this.cipher = cipher;
        this.store = store;
        this.random = secureRandom;
    }

    /** A key for a new file. */
    DataKey draw() {
        byte[] bytes = new byte[cipher.keyLength()];
        random.nextBytes(bytes);
        return new DataKey(cipher, bytes, Optional.empty());
    }

    /** The form in which {@code key} is stored. */
    WrappedKey wrap(DataKey key) {
        return keys.wrap(key.bytes());
    }

    /** The key of a file; empty once it was destroyed. */
    Optional<DataKey> find(FileId fileId) {
        return store.find(fileId).map(this::unwrap);
    }

    /** The same; {@code before} where that is still the one, so that it need not be unwrapped again. */
    Optional<DataKey> find(FileId fileId, Optional<DataKey> before) {
        return store.find(fileId)
                .map(wrapped -> before.filter(key -> key.isFrom(wrapped)).orElseGet(() -> unwrap(wrapped)));
    }

    /** The keys of those of {@code files} whose keys were not destroyed, as they are stored. */
    Map<FileId, WrappedKey> stored(Set<FileId> files) {
        return store.findAll(files);
    }

    /** The key stored as {@code wrapped}. */
    DataKey unwrap(WrappedKey wrapped) {
        return new DataKey(cipher, keys.unwrap(wrapped), Optional.of(wrapped));
    }
}
