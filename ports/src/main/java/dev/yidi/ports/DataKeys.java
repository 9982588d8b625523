package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.CaseKeys;
import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.WrappedKey;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Draws, wraps and finds the data keys of cases. */
final class DataKeys {
    private final Keys keys;
    private final Cipher cipher;
    private final CaseKeys store;
    private final RandomGenerator random;

    DataKeys(Keys keys, Cipher cipher, CaseKeys store, RandomGenerator secureRandom) {
        this.keys = keys;
        this.cipher = cipher;
        this.store = store;
        this.random = secureRandom;
    }

    /** A key for a new case. */
    DataKey draw() {
        byte[] bytes = new byte[cipher.keyLength()];
        random.nextBytes(bytes);
        return new DataKey(cipher, bytes);
    }

    /** The form in which {@code key} is stored. */
    WrappedKey wrap(DataKey key) {
        return keys.wrap(key.bytes());
    }

    /** The key of a case; empty once it was destroyed. */
    Optional<DataKey> find(CaseId caseId) {
        return store.find(caseId).map(this::unwrap);
    }

    /** The key stored as {@code wrapped}. */
    DataKey unwrap(WrappedKey wrapped) {
        return new DataKey(cipher, keys.unwrap(wrapped));
    }
}
