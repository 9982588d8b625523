package dev.yidi.rest.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A token being written, right to begin with; each change gives another draft. */
record Draft(Map<String, Object> header, Map<String, Object> claims) {
    static final String ISSUER = "https://login.example.cn/staff";
    static final String AUDIENCE = "yidi";
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    /** A good token about the officer {@code clerk}, by {@code algorithm} under the key {@code key}. */
    static Draft good(String algorithm, String key) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "at+jwt");
        header.put("alg", algorithm);
        header.put("kid", key);
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", "3f0c1a9e");
        claims.put("staff_id", "clerk");
        claims.put("iat", NOW.getEpochSecond() - 60);
        claims.put("exp", NOW.getEpochSecond() + 3600);
        claims.put("jti", "b7a1");
        return new Draft(header, claims);
    }

    Draft head(String name, Object value) {
        return new Draft(with(header, name, value), claims);
    }

    Draft claim(String name, Object value) {
        return new Draft(header, with(claims, name, value));
    }

    Draft without(String name) {
        Map<String, Object> fewer = new LinkedHashMap<>(claims);
        fewer.remove(name);
        Map<String, Object> less = new LinkedHashMap<>(header);
        less.remove(name);
        return new Draft(less, fewer);
    }

    /** A time so many seconds from now. */
    Draft at(String name, long seconds) {
        return claim(name, NOW.getEpochSecond() + seconds);
    }

    String signed(Signer signer) {
        return signed(signer, (String) header.get("alg"));
    }

    /** Signed by {@code algorithm}, whatever the header says. */
    String signed(Signer signer, String algorithm) {
        String content = content(JSONObjectUtils.toJSONString(header), JSONObjectUtils.toJSONString(claims));
        return content + "." + base64(signer.sign(algorithm, content.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Header and claims as they are written before the signature. */
    static String content(String header, String claims) {
        return base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
    }

    String content() {
        return content(JSONObjectUtils.toJSONString(header), JSONObjectUtils.toJSONString(claims));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A key set as an issuer publishes it. */
    static byte[] keySet(Signer... signers) {
        List<Map<String, Object>> keys = List.of(signers).stream()
                .map(signer -> signer.published().toJSONObject())
                .toList();
        return JSONObjectUtils.toJSONString(Map.of("keys", keys)).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return more;
    }
}
