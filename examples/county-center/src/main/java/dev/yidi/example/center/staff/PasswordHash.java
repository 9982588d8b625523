package dev.yidi.example.center.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept 口令摘要: PBKDF2 with HMAC-SHA-256.
 *
 * @param iterations how often it is applied
 * @param salt in hexadecimal
 * @param digest in hexadecimal
 */
record PasswordHash(int iterations, String salt, String digest) {
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BITS = 256;
    private static final HexFormat HEX = HexFormat.of();

    static PasswordHash of(String password, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordHash(ITERATIONS, HEX.formatHex(salt), HEX.formatHex(derive(password, salt, ITERATIONS)));
    }

    /** Reads {@code iterations:salt:digest}. */
    static PasswordHash parse(String text) {
        String[] parts = text.split(":", 3);
        return new PasswordHash(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }

    /** Whether {@code password} is the one, in constant time. */
    boolean fits(String password) {
        return MessageDigest.isEqual(HEX.parseHex(digest), derive(password, HEX.parseHex(salt), iterations));
    }

    String toText() {
        return iterations + ":" + salt + ":" + digest;
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, DIGEST_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2WithHmacSHA256: expected of every JDK", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** Never salt or digest. */
    @Override
    public String toString() {
        return "PasswordHash[" + iterations + "]";
    }
}
