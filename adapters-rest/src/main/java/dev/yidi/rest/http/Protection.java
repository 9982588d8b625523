package dev.yidi.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The headers that keep what goes out away from caches, frames, guesses of its kind and other origins. */
public final class Protection {
    private static final String VARY = "Accept-Language, Accept-Encoding, Authorization";

    private final Map<String, String> headers = new LinkedHashMap<>();

    /**
     * The usual headers.
     *
     * @param strictTransport for how long browsers are to come by TLS only; empty where the proxy says so
     * @param byOrigin whether answers differ by the origin of who asks
     */
    public Protection(Optional<Duration> strictTransport, boolean byOrigin) {
        headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.put(HttpHeaders.VARY, byOrigin ? VARY + ", Origin" : VARY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        strictTransport.ifPresent(length -> headers.put("Strict-Transport-Security", "max-age=" + length.toSeconds()));
    }

    /** Puts them on an answer. */
    void put(MultivaluedMap<String, Object> answer) {
        headers.forEach(answer::putSingle);
    }

    /** Puts those on an answer that it lacks. */
    public void cover(MultivaluedMap<String, Object> answer) {
        headers.forEach((name, value) -> {
            if (!answer.containsKey(name)) {
                answer.putSingle(name, value);
            }
        });
    }
}
