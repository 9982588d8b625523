package dev.yidi.rest.oidc;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a token must be to be believed 令牌规则. All of it is the county's word: nothing in a token widens it.
 *
 * @param issuer the {@code iss} of every token, to the letter
 * @param audiences one of them must be among the {@code aud}
 * @param algorithms one of them must be the {@code alg}; only such as check with a public key exist here
 * @param types one of them must be the {@code typ}, without the prefix {@code application/}; the empty text allows none
 * @param skew how far the issuer's clock may be off
 * @param longestLife from {@code iat} to {@code exp} at most
 */
public record TokenRules(
        String issuer,
        Set<String> audiences,
        Set<String> algorithms,
        Set<String> types,
        Duration skew,
        Duration longestLife) {
    /** The algorithms there are: signatures of RSA and of elliptic curves. Neither {@code none} nor a shared secret. */
    public static final Set<String> KNOWN =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    private static final String PREFIX = "application/";
    private static final Duration MOST_SKEW = Duration.ofMinutes(5);
    private static final Duration MOST_LIFE = Duration.ofDays(1);

    public TokenRules {
        audiences = Set.copyOf(audiences);
        algorithms = Set.copyOf(algorithms);
        types = types.stream().map(TokenRules::bare).collect(Collectors.toUnmodifiableSet());
        require(!issuer.isBlank(), "issuer", "one");
        require(!audiences.isEmpty() && audiences.stream().noneMatch(String::isBlank), "audiences", "one or more");
        require(!algorithms.isEmpty() && KNOWN.containsAll(algorithms), "algorithms", "one or more of " + KNOWN);
        require(!types.isEmpty(), "types", "one or more");
        require(!skew.isNegative() && skew.compareTo(MOST_SKEW) <= 0, "skew", "0 to " + MOST_SKEW);
        require(
                longestLife.compareTo(Duration.ZERO) > 0 && longestLife.compareTo(MOST_LIFE) <= 0,
                "longestLife",
                "up to " + MOST_LIFE);
    }

    /**
     * Access tokens (RFC 9068) of {@code issuer} for {@code audience}, signed with RS256, PS256 or ES256; a minute of skew,
     * twelve hours at most.
     */
    public static TokenRules of(String issuer, String audience) {
        return new TokenRules(
                issuer,
                Set.of(audience),
                Set.of("RS256", "PS256", "ES256"),
                Set.of("at+jwt"),
                Duration.ofMinutes(1),
                Duration.ofHours(12));
    }

    /** These, with other algorithms. */
    public TokenRules algorithms(String... others) {
        return new TokenRules(issuer, audiences, Set.of(others), types, skew, longestLife);
    }

    /**
     * These, with other types: {@code JWT} or the empty text for issuers from before RFC 9068. With these an ID token is let in as well where
     * its {@code aud} is one of the audiences: name then an audience of the API that is no client id of anybody's log-in, or the
     * ID token that a page was given to know its user by opens the API to whoever gets hold of it.
     */
    public TokenRules types(String... others) {
        return new TokenRules(issuer, audiences, algorithms, Set.of(others), skew, longestLife);
    }

    /** The form in which types are compared. */
    static String bare(String type) {
        String small = type.toLowerCase(Locale.ROOT);
        return small.startsWith(PREFIX) ? small.substring(PREFIX.length()) : small;
    }

    private static void require(boolean holds, String what, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": expected " + expected);
        }
    }
}
