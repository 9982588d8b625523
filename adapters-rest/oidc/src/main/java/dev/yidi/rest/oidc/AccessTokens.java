package dev.yidi.rest.oidc;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.Credentials;
import dev.yidi.rest.Identities;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows officers by the access tokens of the county's issuer 访问令牌认证, without asking it for each: OpenID Connect, OAuth 2.0 with
 * RFC 9068. Thread-safe.
 *
 * <p>What is wrong with a token is told to nobody but the log (at debug level, by a code and without a word of the token): whoever
 * sends it learns that it proves nobody, and no more.
 *
 * <pre>{@code
 * Identities officers = AccessTokens.of(
 *         TokenRules.of("https://login.example.cn/realms/staff", "yidi"),
 *         HttpKeyServer.at(URI.create("https://login.example.cn/realms/staff/certs")),
 *         OfficerClaims.named("employee_number"),
 *         Clock.systemUTC());
 * }</pre>
 */
public final class AccessTokens implements Identities {
    private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);

    private final TokenRules rules;
    private final KnownKeys keys;
    private final OfficerClaims officers;
    private final Clock clock;

    private AccessTokens(TokenRules rules, KnownKeys keys, OfficerClaims officers, Clock clock) {
        this.rules = rules;
        this.keys = keys;
        this.officers = officers;
        this.clock = clock;
    }

    /** Tokens by {@code rules}, signed with a key of {@code server}, each about the officer that {@code officers} says. */
    public static AccessTokens of(TokenRules rules, KeyServer server, OfficerClaims officers, Clock clock) {
        return of(rules, server, KeyPolicy.standard(), officers, clock);
    }

    /** The same, with keys kept by {@code policy}. */
    public static AccessTokens of(
            TokenRules rules, KeyServer server, KeyPolicy policy, OfficerClaims officers, Clock clock) {
        return new AccessTokens(rules, new KnownKeys(server, policy, clock), officers, clock);
    }

    @Override
    public Optional<OfficerId> officer(Credentials credentials) {
        return credentials
                .bearer()
                .flatMap(token -> claims(token, credentials.certificate()))
                .flatMap(officers::officer);
    }

    /**
     * What {@code token} says, where all of it is as the rules want it; nothing for one that is bound to a key.
     *
     * @throws dev.yidi.core.UnavailableException when its key cannot be had now
     */
    public Optional<Claims> claims(String token) {
        return claims(token, Optional.empty());
    }

    private Optional<Claims> claims(String token, Optional<X509Certificate> shown) {
        Optional<SignedToken> read = SignedToken.read(token);
        Optional<String> flaw = read.isEmpty() ? Optional.of("form") : read.flatMap(each -> flaw(each, shown));
        flaw.ifPresent(code -> LOG.debug("a token was refused: {}", code));
        return flaw.isPresent() ? Optional.empty() : read.map(SignedToken::claims);
    }

    /** What costs least is looked at first, the key server last: a token that is wrong anyway asks for no key. */
    private Optional<String> flaw(SignedToken token, Optional<X509Certificate> shown) {
        return headerFlaw(token)
                .or(() -> addressFlaw(token.claims()))
                .or(() -> Binding.isKept(token.claims(), shown) ? Optional.empty() : Optional.of("cnf"))
                .or(() -> timeFlaw(token.claims()))
                .or(() -> token.keyName()
                        .map(keys::named)
                        .filter(token::isSignedBy)
                        .map(any -> Optional.<String>empty())
                        .orElse(Optional.of("signature")));
    }

    private Optional<String> headerFlaw(SignedToken token) {
        if (!rules.algorithms().contains(token.algorithm())) {
            return Optional.of("alg");
        }
        if (!rules.types().contains(token.type())) {
            return Optional.of("typ");
        }
        return token.isCritical() ? Optional.of("crit") : Optional.empty();
    }

    private Optional<String> addressFlaw(Claims claims) {
        if (claims.text("iss").filter(rules.issuer()::equals).isEmpty()) {
            return Optional.of("iss");
        }
        if (claims.texts("aud").stream().noneMatch(rules.audiences()::contains)) {
            return Optional.of("aud");
        }
        return Optional.empty();
    }

    private Optional<String> timeFlaw(Claims claims) {
        Instant now = clock.instant();
        Duration skew = rules.skew();
        Optional<Instant> issued = claims.time("iat");
        Optional<Instant> expires = claims.time("exp");
        if (issued.filter(at -> !at.isAfter(now.plus(skew))).isEmpty()) {
            return Optional.of("iat");
        }
        if (expires.filter(at -> at.plus(skew).isAfter(now))
                .filter(at -> Duration.between(issued.orElseThrow(), at).compareTo(rules.longestLife()) <= 0)
                .isEmpty()) {
            return Optional.of("exp");
        }
        boolean begun = !claims.has("nbf")
                || claims.time("nbf").filter(at -> !at.isAfter(now.plus(skew))).isPresent();
        return begun ? Optional.empty() : Optional.of("nbf");
    }
}
