package dev.yidi.example.own.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a pass word 口令摘要: PBKDF2 with HMAC-SHA-512, written {@code iterations:salt:digest}. Never the pass word.
 *
 * @param iterations how often it is digested
 * @param salt in hexadecimal
 * @param digest in hexadecimal
 */
record PassWord(int iterations, String salt, String digest) {
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BITS = 256;

    /** Nobody's, to be as slow for who is not known as for who is. */
    static final PassWord NOBODYS = new PassWord(ITERATIONS, "00".repeat(SALT_BYTES), "");

    static PassWord of(char[] passWord, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String hex = HexFormat.of().formatHex(salt);
        return new PassWord(ITERATIONS, hex, HexFormat.of().formatHex(digest(passWord, hex, ITERATIONS)));
    }

    static PassWord parse(String written) {
        String[] parts = written.split(":", -1);
        if (parts.length != 3 || !parts[0].matches("[1-9][0-9]{0,7}")) {
            throw new IllegalArgumentException("pass word: expected iterations:salt:digest, found " + parts.length
                    + " parts. Maybe it was written by another program.");
        }
        return new PassWord(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }

    boolean matches(char[] passWord) {
        byte[] found = digest(passWord, salt, iterations);
        return MessageDigest.isEqual(found, HexFormat.of().parseHex(digest));
    }

    private static byte[] digest(char[] passWord, String salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(passWord, HexFormat.of().parseHex(salt), iterations, DIGEST_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    String written() {
        return iterations + ":" + salt + ":" + digest;
    }

    @Override
    public String toString() {
        return "PassWord[" + iterations + "]";
    }
}
