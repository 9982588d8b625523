package dev.yidi.ports.spi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Master keys in memory: wraps with AES-256-GCM, digests with HMAC-SHA-256, each under a key of its own. */
final class LocalKeys implements Keys {
    private static final int SECRET_BYTES = 32;

    private final String currentId;
    private final Map<String, byte[]> wrappingKeys = new TreeMap<>();
    private final Mac digest;
    private final Cipher cipher = Cipher.aes256Gcm();

    LocalKeys(String currentId, Map<String, byte[]> secrets, byte[] indexSecret) {
        this.currentId = currentId;
        secrets.forEach((id, secret) -> wrappingKeys.put(id, derive(secret, "yidi wrap")));
        this.digest = copy(hmac(derive(indexSecret, "yidi digest")));
        if (!wrappingKeys.containsKey(currentId)) {
            throw new StoreException("master key " + currentId + ": expected one of " + wrappingKeys.keySet());
        }
    }

    @Override
    public WrappedKey wrap(byte[] dataKey) {
        byte[] wrapped = cipher.encrypt(wrappingKey(currentId), associated(currentId), dataKey);
        return new WrappedKey(currentId, Octets.of(wrapped));
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped) {
        String id = wrapped.masterKeyId();
        return cipher.decrypt(wrappingKey(id), associated(id), wrapped.bytes().toArray());
    }

    @Override
    public byte[] digest(String purpose, byte[] data) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        prefixed(input, purpose.getBytes(StandardCharsets.UTF_8));
        prefixed(input, data);
        return copy(digest).doFinal(input.toByteArray());
    }

    /** Finding the algorithm and its key costs more than a digest of a few bytes; a Mac itself is for one thread. */
    private static Mac copy(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException e) {
            throw new StoreException("digest: expected a provider whose HMAC-SHA-256 can be copied", e);
        }
    }

    private byte[] wrappingKey(String id) {
        byte[] key = wrappingKeys.get(id);
        if (key == null) {
            throw new StoreException("master key " + id + ": expected one of " + wrappingKeys.keySet());
        }
        return key;
    }

    private static byte[] associated(String id) {
        return ("yidi data key under " + id).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] derive(byte[] secret, String purpose) {
        if (secret.length != SECRET_BYTES) {
            throw new StoreException("secret: expected " + SECRET_BYTES + " bytes, found " + secret.length);
        }
        return hmac(secret).doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static void prefixed(ByteArrayOutputStream out, byte[] field) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        out.writeBytes(field);
    }

    private static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new StoreException("digest: HMAC-SHA-256 failed", e);
        }
    }

    /** Never a key. */
    @Override
    public String toString() {
        return "LocalKeys[" + currentId + "]";
    }
}
