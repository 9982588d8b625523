package dev.yidi.ports.spi;

import java.security.SecureRandom;

/**
 * Authenticated encryption 认证加密 for classified data: AES-256-GCM by default, SM4-GCM as the national option.
 * Thread-safe.
 */
public interface Cipher {
    /** The length of a data key in bytes. */
    int keyLength();

    /** Encrypts {@code plain}, bound to {@code associated}; the result carries its nonce. */
    byte[] encrypt(byte[] dataKey, byte[] associated, byte[] plain);

    /**
     * Decrypts what {@link #encrypt} gave.
     *
     * @throws StoreException when the data, the key or {@code associated} is not the same
     */
    byte[] decrypt(byte[] dataKey, byte[] associated, byte[] encrypted);

    /** AES-256-GCM with a random 96-bit nonce for each encryption. */
    static Cipher aes256Gcm() {
        return new AesGcmCipher(new SecureRandom());
    }
}
