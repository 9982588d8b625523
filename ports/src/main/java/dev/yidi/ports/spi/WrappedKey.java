package dev.yidi.ports.spi;

/**
 * A file's data key, wrapped by the county's master key 封装密钥.
 *
 * @param masterKeyId which master key wrapped it
 * @param bytes the wrapped key
 */
public record WrappedKey(String masterKeyId, Octets bytes) {}
