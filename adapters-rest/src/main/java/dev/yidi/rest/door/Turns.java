package dev.yidi.rest.door;

import dev.yidi.core.PhoneNumber;
import dev.yidi.rest.guard.Lane;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Written;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Takes turns at a turnstile, and says how to be told that there is none. */
public final class Turns {
    private static final int SALT_BYTES = 16;
    private static final long NEARLY_A_SECOND = 999_999_999;

    private final Turnstile turnstile;
    private final byte[] salt = new byte[SALT_BYTES];

    /** Turns at {@code turnstile}. */
    public Turns(Turnstile turnstile) {
        this.turnstile = turnstile;
        new SecureRandom().nextBytes(salt);
    }

    /** The problem of who has no turn left; empty for who had one. */
    Optional<Problem> refused(Lane lane, String who) {
        Duration wait = turnstile.pass(lane, who);
        return wait.isZero() || wait.isNegative()
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemKind.TOO_MANY)
                        .with(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(wait.plusNanos(NEARLY_A_SECOND).toSeconds())));
    }

    /**
     * Takes a turn for each query code that {@code body} shows, before anybody looks whether there is such a code. The turnstile
     * gets a digest that means nothing outside this process.
     */
    public void read(Record body) {
        for (RecordComponent component : body.getClass().getRecordComponents()) {
            Written written = component.getAnnotatedType().getAnnotation(Written.class);
            if (written != null && written.value() == As.QUERY_CODE) {
                refused(Lane.QUERY_CODE, digest(value(component, body))).ifPresent(problem -> {
                    throw problem.stop();
                });
            }
        }
    }

    /** Takes a turn for a matter handed in under {@code phone}, which was shown to be theirs; the turnstile gets a digest here too. */
    public void handedIn(PhoneNumber phone) {
        refused(Lane.SUBMISSION, digest(phone.reveal())).ifPresent(problem -> {
            throw problem.stop();
        });
    }

    private static String value(RecordComponent component, Record body) {
        try {
            return String.valueOf(component.getAccessor().invoke(body));
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private String digest(String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            String bare = code.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
            byte[] bytes = digest.digest(bare.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, SALT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
