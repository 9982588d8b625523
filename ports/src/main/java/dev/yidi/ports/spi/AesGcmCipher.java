package dev.yidi.ports.spi;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: a nonce of 12 bytes, the encrypted data, a tag of 16 bytes. */
final class AesGcmCipher implements Cipher {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String NAME = "AES/GCM/NoPadding";

    /** Who does it on this machine; to ask all providers anew for each text costs more than the text. */
    private static final Provider PROVIDER = provider();

    private final RandomGenerator random;

    AesGcmCipher(RandomGenerator secureRandom) {
        this.random = secureRandom;
    }

    private static Provider provider() {
        try {
            return javax.crypto.Cipher.getInstance(NAME).getProvider();
        } catch (GeneralSecurityException e) {
            throw new StoreException("AES-256-GCM: expected a Java runtime that has it, found none", e);
        }
    }

    @Override
    public int keyLength() {
        return KEY_BYTES;
    }

    @Override
    public byte[] encrypt(byte[] dataKey, byte[] associated, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(javax.crypto.Cipher.ENCRYPT_MODE, dataKey, nonce, associated)
                    .doFinal(plain);
            byte[] result = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
            return result;
        } catch (GeneralSecurityException e) {
            throw new StoreException("encrypt: AES-256-GCM failed", e);
        }
    }

    @Override
    public byte[] decrypt(byte[] dataKey, byte[] associated, byte[] encrypted) {
        if (encrypted.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new StoreException("decrypt: expected at least 28 bytes, found " + encrypted.length);
        }
        byte[] nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
        try {
            return cipher(javax.crypto.Cipher.DECRYPT_MODE, dataKey, nonce, associated)
                    .doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new StoreException("decrypt: the data, its key or its place was altered", e);
        }
    }

    private static javax.crypto.Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
            throws GeneralSecurityException {
        if (key.length != KEY_BYTES) {
            throw new StoreException("data key: expected " + KEY_BYTES + " bytes, found " + key.length);
        }
        javax.crypto.Cipher cipher = javax.crypto.Cipher.getInstance(NAME, PROVIDER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }
}
