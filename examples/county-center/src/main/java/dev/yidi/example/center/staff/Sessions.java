package dev.yidi.example.center.staff;

import dev.yidi.core.OfficerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Who is logged in 会话, in memory: a restart logs everybody out. A token has 256 random bits, is kept as its digest, and
 * ends twelve hours after the log-in. Thread-safe.
 */
public final class Sessions {
    static final Duration LIFE = Duration.ofHours(12);

    private static final int MOST = 10_000;
    private static final int TOKEN_BYTES = 32;

    private final Clock clock;
    private final SecureRandom random;
    private final Map<String, Session> open = new HashMap<>();

    private record Session(OfficerId officer, Instant until) {}

    /** No session yet. */
    public Sessions(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** A new token for {@code officer}. */
    public synchronized String begin(OfficerId officer) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.values().removeIf(session -> !session.until().isAfter(clock.instant()));
        if (open.size() >= MOST) {
            open.clear();
        }
        open.put(digest(token), new Session(officer, clock.instant().plus(LIFE)));
        return token;
    }

    /** Who {@code token} was given to, if it has not ended. */
    public synchronized Optional<OfficerId> find(String token) {
        return Optional.ofNullable(open.get(digest(token)))
                .filter(session -> session.until().isAfter(clock.instant()))
                .map(Session::officer);
    }

    /** Ends the session of {@code token}, if there is one. */
    public synchronized void end(String token) {
        open.remove(digest(token));
    }

    private static String digest(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: expected of every JDK", e);
        }
    }
}
