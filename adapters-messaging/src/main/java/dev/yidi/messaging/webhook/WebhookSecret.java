package dev.yidi.messaging.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the centre and one partner share 共享密钥: HMAC-SHA256 over {@code id.timestamp.body}. Its text never shows the key.
 */
public final class WebhookSecret {
    private static final int LEAST_BYTES = 24;
    private static final int MOST_BYTES = 64;
    private static final String PREFIX = "whsec_";

    private final String keyId;
    private final SecretKeySpec key;

    private WebhookSecret(String keyId, byte[] key) {
        if (!keyId.matches("[A-Za-z0-9._-]{1,40}")) {
            throw new IllegalArgumentException("keyId: expected 1 to 40 letters, digits and . _ -");
        }
        if (key.length < LEAST_BYTES || key.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "key: expected " + LEAST_BYTES + " to " + MOST_BYTES + " bytes, found " + key.length);
        }
        this.keyId = keyId;
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The key {@code key}, 24 to 64 random bytes, known as {@code keyId} to both sides. */
    public static WebhookSecret of(String keyId, byte[] key) {
        return new WebhookSecret(keyId, key.clone());
    }

    /** The key written as {@code whsec_} and Base64. */
    public static WebhookSecret parse(String keyId, String written) {
        if (!written.startsWith(PREFIX)) {
            throw new IllegalArgumentException("key: expected it to begin with " + PREFIX);
        }
        return new WebhookSecret(keyId, Base64.getDecoder().decode(written.substring(PREFIX.length())));
    }

    /** What the key is known as. */
    public String keyId() {
        return keyId;
    }

    byte[] sign(String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** The signature as a header carries it: {@code v1,<Base64>}. */
    String signature(String id, long timestamp, byte[] body) {
        return "v1," + Base64.getEncoder().encodeToString(sign(id, timestamp, body));
    }

    @Override
    public String toString() {
        return "WebhookSecret[" + keyId + "]";
    }
}
