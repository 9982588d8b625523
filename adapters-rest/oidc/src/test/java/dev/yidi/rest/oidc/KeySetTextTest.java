package dev.yidi.rest.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of a key set only those keys are taken that can check a signature and that nobody else has. */
class KeySetTextTest {
    private static final Signer GOOD = Signer.rsa("good");

    private static List<String> taken(String... keys) throws IOException {
        String document = "{\"keys\":[" + String.join(",", keys) + "]}";
        return KeySetText.read(document.getBytes(StandardCharsets.UTF_8)).stream()
                .map(JWK::getKeyID)
                .toList();
    }

    private static String good(String name, Object value) {
        Map<String, Object> key = new java.util.TreeMap<>(GOOD.published().toJSONObject());
        key.put(name, value);
        return JSONObjectUtils.toJSONString(key);
    }

    @Test
    void a_key_for_signatures_is_taken() throws IOException {
        assertThat(taken(
                        good("kid", "plain"),
                        good("use", "sig"),
                        good("key_ops", List.of("verify")),
                        good("alg", "RS256"),
                        good("unheard_of", Map.of()),
                        Signer.curve("curve").published().toJSONString()))
                .containsExactly("plain", "good", "good", "good", "good", "curve");
    }

    @Test
    void others_are_passed_over_and_do_not_spoil_the_set() throws IOException {
        String secret = "{\"kty\":\"oct\",\"kid\":\"secret\",\"k\":\"c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0\"}";
        String priv = new com.nimbusds.jose.jwk.RSAKey.Builder(
                        (RSAPublicKey) GOOD.pair().getPublic())
                .privateKey((RSAPrivateKey) GOOD.pair().getPrivate())
                .keyID("private")
                .build()
                .toJSONString();
        assertThat(taken(
                        secret,
                        priv,
                        Signer.rsa("short", 1024).published().toJSONString(),
                        good("use", "enc"),
                        good("key_ops", List.of("encrypt")),
                        good("kid", null),
                        good("n", "AQAB"),
                        good("kty", "unheard-of"),
                        good("e", 7),
                        "{\"kty\":\"RSA\",\"kid\":\"half\"}",
                        "{\"kty\":\"EC\",\"kid\":\"off\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"AQ\"}",
                        "{\"kty\":\"OKP\",\"kid\":\"ed\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}",
                        "7",
                        "null",
                        "[]",
                        good("kid", "last")))
                .containsExactly("last");
    }
}
