package dev.yidi.example.own.staff;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.Credentials;
import dev.yidi.rest.Identities;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Officers who sign in with a pass word and show a token from then on 口令登录. Thread-safe. The host has a resource of its own for
 * {@link #signIn}, over TLS, and slows down who guesses there: a pass word is slow to look at on purpose.
 *
 * <p>Sessions live in memory, by the digest of their token, and end after {@link #LONGEST}, when the officer signs out or leaves the
 * office, and with the process.
 */
public final class PassWordIdentities implements Identities {
    /** How long a session lasts: a day at the desk. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final int TOKEN_BYTES = 32;

    private final OfficerFile officers;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    /** Those in {@code officers}. */
    public PassWordIdentities(OfficerFile officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    private record Session(OfficerId officer, Instant end) {}

    /** A token that proves the officer; empty when the pass word is not the officer's, or there is no such officer. */
    public Optional<String> signIn(OfficerId id, char[] passWord) {
        Instant now = clock.instant();
        sessions.values().removeIf(session -> !session.end().isAfter(now));
        if (!officers.proves(id, passWord)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sessions.put(digest(token), new Session(id, now.plus(LONGEST)));
        return Optional.of(token);
    }

    /** Ends the session of {@code token}; does nothing when there is none. */
    public void signOut(String token) {
        sessions.remove(digest(token));
    }

    @Override
    public Optional<OfficerId> officer(Credentials credentials) {
        Instant now = clock.instant();
        return credentials
                .bearer()
                .map(token -> sessions.get(digest(token)))
                .filter(session -> session.end().isAfter(now))
                .map(Session::officer)
                .filter(id -> officers.find(id).isPresent());
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
