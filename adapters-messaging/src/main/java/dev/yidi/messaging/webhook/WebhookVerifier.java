package dev.yidi.messaging.webhook;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a receiver checks before it believes a webhook 验签: that one of its keys signed it, not long ago. Within the window
 * the same message may come again: its id says so. Thread-safe.
 */
public final class WebhookVerifier {
    private static final int MOST_SIGNATURES = 10;

    private final List<WebhookSecret> secrets;
    private final Duration window;
    private final Clock clock;

    /**
     * A verifier of messages signed with any of {@code secrets}, so that keys can be changed without a gap.
     *
     * @param window how far the time of signing may lie from now, to either side
     */
    public WebhookVerifier(List<WebhookSecret> secrets, Duration window, Clock clock) {
        this.secrets = List.copyOf(secrets);
        this.window = Objects.requireNonNull(window, "window");
        this.clock = Objects.requireNonNull(clock, "clock");
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("secrets: expected at least one");
        }
    }

    /** What a check came to. */
    public enum Verdict {
        /** 可信. */
        GENUINE,
        /** 缺少或者不合格式的标头. */
        MALFORMED,
        /** 超出重放窗口. */
        OUT_OF_WINDOW,
        /** 签名不符. */
        NOT_SIGNED
    }

    /**
     * Checks what came, byte for byte.
     *
     * @param id the header {@code webhook-id}
     * @param timestamp the header {@code webhook-timestamp}
     * @param signatures the header {@code webhook-signature}
     * @param body the body as it came
     */
    public Verdict verify(Optional<String> id, Optional<String> timestamp, Optional<String> signatures, byte[] body) {
        if (id.isEmpty()
                || signatures.isEmpty()
                || timestamp.filter(WebhookVerifier::isTime).isEmpty()) {
            return Verdict.MALFORMED;
        }
        long signedAt = Long.parseLong(timestamp.get());
        if (Math.abs(clock.instant().getEpochSecond() - signedAt) > window.toSeconds()) {
            return Verdict.OUT_OF_WINDOW;
        }
        String[] given = signatures.get().split(" ", MOST_SIGNATURES + 1);
        boolean genuine = false;
        for (WebhookSecret secret : secrets) {
            byte[] expected = secret.sign(id.get(), signedAt, body);
            for (int i = 0; i < Math.min(given.length, MOST_SIGNATURES); i++) {
                genuine |= MessageDigest.isEqual(expected, octets(given[i]));
            }
        }
        return genuine ? Verdict.GENUINE : Verdict.NOT_SIGNED;
    }

    private static boolean isTime(String text) {
        return text.matches("[0-9]{1,12}");
    }

    private static byte[] octets(String signature) {
        try {
            return signature.startsWith("v1,") ? Base64.getDecoder().decode(signature.substring(3)) : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
