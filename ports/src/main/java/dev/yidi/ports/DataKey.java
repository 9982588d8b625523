package dev.yidi.ports;

import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/** The key that protects the classified texts of one case 案件密钥. */
final class DataKey {
    private final Cipher cipher;
    private final byte[] bytes;
    private final Optional<WrappedKey> wrapped;

    /** The key of {@code bytes}, which was unwrapped from {@code wrapped} or has just been drawn. */
    DataKey(Cipher cipher, byte[] bytes, Optional<WrappedKey> wrapped) {
        this.cipher = cipher;
        this.bytes = bytes.clone();
        this.wrapped = wrapped;
    }

    /** Whether it was unwrapped from {@code stored}, byte by byte. */
    boolean isFrom(WrappedKey stored) {
        return wrapped.filter(stored::equals).isPresent();
    }

    /** {@code plain}, readable only with this key at {@code place}. */
    Octets seal(byte[] place, String plain) {
        return Octets.of(cipher.encrypt(bytes, place, plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** What {@link #seal} was given. */
    String open(byte[] place, Octets sealed) {
        return new String(cipher.decrypt(bytes, place, sealed.toArray()), StandardCharsets.UTF_8);
    }

    /** {@code plain}, readable only with this key at {@code place}. */
    byte[] sealBytes(byte[] place, byte[] plain) {
        return cipher.encrypt(bytes, place, plain);
    }

    /** What {@link #sealBytes} was given. */
    byte[] openBytes(byte[] place, byte[] sealed) {
        return cipher.decrypt(bytes, place, sealed);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether it opens the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "DataKey[hidden]";
    }
}
