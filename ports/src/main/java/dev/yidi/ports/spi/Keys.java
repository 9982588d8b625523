package dev.yidi.ports.spi;

import java.util.Map;

/** The county's master key 县级主密钥, for instance in a hardware module. Thread-safe. */
public interface Keys {
    /** Wraps a data key under the current master key. */
    WrappedKey wrap(byte[] dataKey);

    /**
     * The data key in {@code wrapped}.
     *
     * @throws StoreException when the master key is unknown or the wrapped key was altered
     */
    byte[] unwrap(WrappedKey wrapped);

    /**
     * A keyed digest of 32 bytes over {@code purpose} and {@code data}, length-prefixed, for blind indexes and
     * comparisons. It stays the same when the master key is renewed.
     */
    byte[] digest(String purpose, byte[] data);

    /**
     * Keys held in memory, all from one secret.
     *
     * @param keyId the name of the master key
     * @param secret 32 secret random bytes
     */
    static Keys local(String keyId, byte[] secret) {
        return local(keyId, Map.of(keyId, secret), secret);
    }

    /**
     * Keys held in memory, of which the master key has been renewed.
     *
     * @param currentKeyId the master key that wraps
     * @param secrets every master key that may have wrapped, by name, 32 secret random bytes each
     * @param indexSecret the secret of the digests, which is never renewed
     */
    static Keys local(String currentKeyId, Map<String, byte[]> secrets, byte[] indexSecret) {
        return new LocalKeys(currentKeyId, secrets, indexSecret);
    }
}
