package dev.yidi.rest.oidc;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a token says 声明. The one who gets it in an {@link OfficerClaims} knows that the issuer said so. Immutable. */
public final class Claims {
    /** The last second of the year 9999. */
    private static final long LAST = 253_402_300_799L;

    private final Map<String, Object> values;

    /** Of the values of a JSON object. */
    Claims(Map<String, Object> values) {
        this.values = values;
    }

    /** Whom it is about, by the issuer's own name ({@code sub}). */
    public Optional<String> subject() {
        return text("sub");
    }

    /** The claim {@code name}; empty where it is not there or no text. */
    public Optional<String> text(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The texts of the claim {@code name}, which is one or an array of them; anything else in it is passed over. */
    public Set<String> texts(String name) {
        Object value = values.get(name);
        return (value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The claims in the object {@code name}; empty where it is not there or no object. */
    Optional<Claims> object(String name) {
        if (!(values.get(name) instanceof Map<?, ?> members)) {
            return Optional.empty();
        }
        Map<String, Object> named = new HashMap<>();
        members.forEach((key, value) -> named.put(String.valueOf(key), value));
        return Optional.of(new Claims(named));
    }

    int size() {
        return values.size();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A time in seconds since 1970; empty for what is none between then and the year 9999. */
    Optional<Instant> time(String name) {
        return values.get(name) instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= LAST
                ? Optional.of(Instant.ofEpochSecond(number.longValue()))
                : Optional.empty();
    }

    /** Never what it says: it may be personal. */
    @Override
    public String toString() {
        return "Claims[" + values.size() + "]";
    }
}
