package dev.yidi.testkit;

import dev.yidi.ports.spi.Cipher;
import dev.yidi.ports.spi.Keys;
import dev.yidi.ports.spi.Octets;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.WrappedKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The plainest cipher and keys that keep their contracts, with counted nonces; subclasses break one promise each. */
class AesSample implements Cipher, Keys {
    private static final AtomicLong NONCES = new AtomicLong();

    private final byte[] master;

    AesSample(int seed) {
        master = new byte[32];
        master[0] = (byte) seed;
    }

    @Override
    public int keyLength() {
        return 32;
    }

    byte[] nonce() {
        return ByteBuffer.allocate(12).putLong(NONCES.incrementAndGet()).array();
    }

    byte[] bound(byte[] associated) {
        return associated;
    }

    @Override
    public byte[] encrypt(byte[] dataKey, byte[] associated, byte[] plain) {
        byte[] nonce = nonce();
        byte[] sealed = gcm(javax.crypto.Cipher.ENCRYPT_MODE, dataKey, associated, nonce, plain);
        return ByteBuffer.allocate(12 + sealed.length).put(nonce).put(sealed).array();
    }

    @Override
    public byte[] decrypt(byte[] dataKey, byte[] associated, byte[] encrypted) {
        if (encrypted.length < 28) {
            throw new StoreException("too short");
        }
        byte[] nonce = Arrays.copyOf(encrypted, 12);
        byte[] sealed = Arrays.copyOfRange(encrypted, 12, encrypted.length);
        return gcm(javax.crypto.Cipher.DECRYPT_MODE, dataKey, associated, nonce, sealed);
    }

    private byte[] gcm(int mode, byte[] key, byte[] associated, byte[] nonce, byte[] data) {
        try {
            javax.crypto.Cipher cipher = javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(bound(associated));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new StoreException("not the same", e);
        }
    }

    @Override
    public WrappedKey wrap(byte[] dataKey) {
        byte[] id = "m1".getBytes(StandardCharsets.UTF_8);
        return new WrappedKey("m1", Octets.of(encrypt(master, id, dataKey)));
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped) {
        byte[] id = wrapped.masterKeyId().getBytes(StandardCharsets.UTF_8);
        return decrypt(master, id, wrapped.bytes().toArray());
    }

    byte[] framed(String purpose, byte[] data) {
        byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + name.length + data.length)
                .putInt(name.length)
                .put(name)
                .putInt(data.length)
                .put(data)
                .array();
    }

    @Override
    public byte[] digest(String purpose, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(framed(purpose, data));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Always the same nonce. */
    static final class SameNonce extends AesSample {
        SameNonce() {
            super(1);
        }

        @Override
        byte[] nonce() {
            return new byte[12];
        }
    }

    /** Bound to nothing. */
    static final class Unbound extends AesSample {
        Unbound() {
            super(1);
        }

        @Override
        byte[] bound(byte[] associated) {
            return new byte[0];
        }
    }

    /** Purpose and data simply joined. */
    static final class Joined extends AesSample {
        Joined(int seed) {
            super(seed);
        }

        @Override
        byte[] framed(String purpose, byte[] data) {
            byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(name.length + data.length)
                    .put(name)
                    .put(data)
                    .array();
        }
    }
}
