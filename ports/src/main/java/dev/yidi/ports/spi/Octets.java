package dev.yidi.ports.spi;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable sequence of bytes, equal by content. Thread-safe. */
public final class Octets {
    private static final Octets NONE = new Octets(new byte[0]);

    private final byte[] bytes;

    private Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of {@code bytes}. */
    public static Octets of(byte[] bytes) {
        return bytes.length == 0 ? NONE : new Octets(bytes.clone());
    }

    /** The bytes written in {@code hex}. */
    public static Octets ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** No bytes. */
    public static Octets none() {
        return NONE;
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** The number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** The bytes in lower-case hexadecimal. */
    public String toHex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The length only: the content may be secret. */
    @Override
    public String toString() {
        return "Octets[" + bytes.length + "]";
    }
}
