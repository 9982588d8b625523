package dev.yidi.rest.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.yidi.core.OfficerId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line a token with one thing wrong: it proves nobody. */
class ForgedTokensTest {
    private static final Signer ISSUER = Signer.rsa("key-1");
    private static final Signer CURVE = Signer.curve("key-2");
    private static final Signer STRANGER = Signer.rsa("key-1");
    private static final Door DOOR = new Door(() -> Draft.keySet(ISSUER, CURVE));
    private static final Draft GOOD = Draft.good("RS256", "key-1");

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256"})
    void a_good_token_lets_its_officer_in(String algorithm) {
        assertThat(DOOR.letsIn(Draft.good(algorithm, "key-1").signed(ISSUER))).contains(new OfficerId("clerk"));
    }

    @Test
    void so_does_one_signed_with_a_curve() {
        assertThat(DOOR.letsIn(Draft.good("ES256", "key-2").signed(CURVE))).contains(new OfficerId("clerk"));
    }

    @Test
    void what_may_be_otherwise_may() {
        for (Draft each : List.of(
                GOOD.head("typ", "application/at+jwt"),
                GOOD.head("typ", "AT+JWT"),
                GOOD.claim("aud", List.of("another", "yidi")),
                GOOD.at("nbf", -60),
                GOOD.at("nbf", 59),
                GOOD.at("iat", 59),
                GOOD.at("exp", -59),
                GOOD.head("x5t", "abc"),
                GOOD.claim("roles", List.of("COUNTY_ADMIN")))) {
            assertThat(DOOR.letsIn(each.signed(ISSUER))).as("%s", each).contains(new OfficerId("clerk"));
        }
    }

    static Stream<Arguments> forged() {
        return Stream.of(headers(), claims(), times(), signatures(), forms()).flatMap(List::stream);
    }

    private static List<Arguments> headers() {
        return List.of(
                line("another type", GOOD.head("typ", "JWT")),
                line("an identity token", GOOD.head("typ", "id+jwt")),
                line("no type", GOOD.without("typ")),
                line("a type that is no text", GOOD.head("typ", 7)),
                line("an algorithm the county did not name", GOOD.head("alg", "RS512")),
                line("something critical", GOOD.head("crit", List.of("exp"))),
                line(
                        "something critical that is known to the library",
                        GOOD.head("crit", List.of("b64")).head("b64", true)),
                line("nothing critical, but a list of it", GOOD.head("crit", List.of())),
                line("no key named", GOOD.without("kid")),
                line("an empty key name", GOOD.head("kid", "")),
                line("a long key name", GOOD.head("kid", "k".repeat(201))),
                line("a key name that is a number", GOOD.head("kid", 1)),
                line("an unknown key name", GOOD.head("kid", "key-9")),
                line("a key name that is a path", GOOD.head("kid", "../../dev/null")));
    }

    private static List<Arguments> claims() {
        List<Arguments> lines = new ArrayList<>(List.of(
                line("another issuer", GOOD.claim("iss", "https://elsewhere.example")),
                line("an issuer with a slash more", GOOD.claim("iss", Draft.ISSUER + "/")),
                line("two issuers", GOOD.claim("iss", List.of(Draft.ISSUER))),
                line("another audience", GOOD.claim("aud", "another")),
                line("other audiences", GOOD.claim("aud", List.of("another", "third"))),
                line("an audience that is an object", GOOD.claim("aud", Map.of("yidi", "yidi"))),
                line("a token bound to a key", GOOD.claim("cnf", Map.of("jkt", "abc"))),
                line("an officer that is a list", GOOD.claim("staff_id", List.of("clerk"))),
                line("an officer that is a number", GOOD.claim("staff_id", 7)),
                line("an officer with a blank", GOOD.claim("staff_id", "clerk ")),
                line("an empty officer", GOOD.claim("staff_id", "")),
                line("an officer of another alphabet", GOOD.claim("staff_id", "сlerk"))));
        for (String missing : List.of("iss", "aud", "iat", "exp", "staff_id")) {
            lines.add(line("no " + missing, GOOD.without(missing)));
        }
        return lines;
    }

    private static List<Arguments> times() {
        List<Arguments> lines = new ArrayList<>(List.of(
                line("expired", GOOD.at("iat", -600).at("exp", -60)),
                line("expired long ago", GOOD.at("iat", -90_000).at("exp", -86_400)),
                line("not begun", GOOD.at("nbf", 61)),
                line("from the future", GOOD.at("iat", 61)),
                line("too long a life", GOOD.at("iat", 0).at("exp", 12 * 3600 + 1)),
                line("for ever", GOOD.claim("exp", 253_402_300_799L)),
                line("before it began", GOOD.at("iat", 30).at("exp", 20).at("nbf", 90))));
        for (Object odd : List.of("1772416800", 1e300, -1, true, List.of(1), Map.of(), Long.MAX_VALUE)) {
            for (String name : List.of("exp", "iat", "nbf")) {
                lines.add(line(name + " is " + odd, GOOD.claim(name, odd)));
            }
        }
        return lines;
    }

    private static List<Arguments> signatures() {
        String token = GOOD.signed(ISSUER);
        String content = GOOD.content();
        Draft none = GOOD.head("alg", "none");
        Draft secret = GOOD.head("alg", "HS256");
        return List.of(
                arguments("signed by a stranger", GOOD.signed(STRANGER)),
                arguments(
                        "signed by a stranger whose key comes along",
                        GOOD.head("jwk", STRANGER.published().toJSONObject()).signed(STRANGER)),
                arguments(
                        "signed by a stranger whose key is elsewhere",
                        GOOD.head("jku", "http://127.0.0.1:1/keys").signed(STRANGER)),
                arguments(
                        "signed by a stranger with a certificate",
                        GOOD.head("x5c", List.of("MIIB")).signed(STRANGER)),
                arguments("not signed, and says so", none.content() + "."),
                arguments("not signed, and says so with a signature", none.content() + ".AAAA"),
                arguments("not signed, with a capital", GOOD.head("alg", "None").content() + "."),
                arguments("a signature of nothing", content + "."),
                arguments("a signature of nulls", content + "." + Draft.base64(new byte[256])),
                arguments(
                        "a curve's signature of nulls",
                        Draft.good("ES256", "key-2").content() + "." + Draft.base64(new byte[64])),
                arguments(
                        "the public key as a secret",
                        hmac(secret, ISSUER.pair().getPublic().getEncoded())),
                arguments(
                        "the published key as a secret",
                        hmac(secret, ISSUER.published().toJSONString().getBytes(StandardCharsets.UTF_8))),
                arguments("an empty secret", hmac(secret, new byte[1])),
                arguments(
                        "the signature of another token",
                        content + "."
                                + GOOD.claim("staff_id", "auditor")
                                        .signed(ISSUER)
                                        .split("\\.", -1)[2]),
                arguments(
                        "the claims of another token",
                        GOOD.claim("staff_id", "auditor").content() + token.substring(token.lastIndexOf('.'))),
                arguments("another algorithm than it says", GOOD.signed(ISSUER, "PS256")),
                arguments(
                        "a curve's algorithm over the key of another kind",
                        Draft.good("ES256", "key-1").signed(CURVE)),
                arguments("the other key's name", Draft.good("RS256", "key-2").signed(ISSUER)));
    }

    private static List<Arguments> forms() {
        String token = GOOD.signed(ISSUER);
        String[] parts = token.split("\\.", -1);
        String twice = "{\"alg\":\"RS256\",\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"key-1\"}";
        return List.of(
                arguments("nothing", "."),
                arguments("two parts", parts[0] + "." + parts[1]),
                arguments("four parts", token + "." + parts[2]),
                arguments("five parts, as if encrypted", token + ".AAAA.AAAA"),
                arguments("a dot more", token + "."),
                arguments("padding", token + "="),
                arguments("the other alphabet", token.replace('-', '+').replace('_', '/') + "+"),
                arguments("a word", "clerk"),
                arguments("an officer's id in three parts", "clerk.clerk.clerk"),
                arguments("a header that is no JSON", Draft.base64(new byte[] {'{'}) + "." + parts[1] + "." + parts[2]),
                arguments("a header that stands twice", signedRaw(twice, "{}")),
                arguments("claims that are no JSON", signedRaw(head(), "clerk")),
                arguments("claims that are null", signedRaw(head(), "null")),
                arguments("a header that is null", signedRaw("null", "{}")),
                arguments("empty claims", signedRaw(head(), "{}")),
                arguments("claims that are an array", signedRaw(head(), "[]")),
                arguments("claims that are not UTF-8", signedRaw(head(), "\uD800")),
                arguments("claims nested without end", signedRaw(head(), "{\"a\":".repeat(1000))));
    }

    private static String head() {
        return "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"key-1\"}";
    }

    private static String signedRaw(String header, String claims) {
        String content = Draft.content(header, claims);
        return content + "." + Draft.base64(ISSUER.sign("RS256", content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String hmac(Draft draft, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String content = draft.content();
            return content + "." + Draft.base64(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed by the issuer itself: all that is wrong with it is what the draft says. */
    private static Arguments line(String wrong, Draft draft) {
        return arguments(wrong, draft.signed(ISSUER, "RS256"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void it_proves_nobody(String wrong, String token) {
        assertThat(DOOR.letsIn(token)).as(wrong).isEmpty();
    }

    @Test
    void a_county_may_take_older_tokens_by_its_own_word() {
        Door older = new Door(Door.RULES.types("JWT", ""), () -> Draft.keySet(ISSUER));
        assertThat(older.letsIn(GOOD.head("typ", "JWT").signed(ISSUER))).isPresent();
        assertThat(older.letsIn(GOOD.without("typ").signed(ISSUER))).isPresent();
        assertThat(older.letsIn(GOOD.signed(ISSUER))).isEmpty();
    }

    @Test
    void a_county_that_named_one_algorithm_takes_that_one() {
        Door strict = new Door(Door.RULES.algorithms("PS256"), () -> Draft.keySet(ISSUER, CURVE));
        assertThat(strict.letsIn(Draft.good("PS256", "key-1").signed(ISSUER))).isPresent();
        assertThat(strict.letsIn(GOOD.signed(ISSUER))).isEmpty();
        assertThat(strict.letsIn(Draft.good("ES256", "key-2").signed(CURVE))).isEmpty();
    }
}
