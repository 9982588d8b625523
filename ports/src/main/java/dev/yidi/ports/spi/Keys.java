package dev.yidi.ports.spi;

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
     * comparisons.
     */
    byte[] digest(String purpose, byte[] data);
}
