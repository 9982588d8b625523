package dev.yidi.rest.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A token taken apart: header, claims and signature, each written in the one way there is to write it. */
final class SignedToken {
    private static final int PARTS = 3;
    private static final int LONGEST_KEY_NAME = 200;

    private final JWSHeader header;
    private final Claims claims;
    private final byte[] signed;
    private final Base64URL signature;

    private SignedToken(JWSHeader header, Claims claims, byte[] signed, Base64URL signature) {
        this.header = header;
        this.claims = claims;
        this.signed = signed;
        this.signature = signature;
    }

    /** The token written as {@code text}; empty for what is no signed token. */
    static Optional<SignedToken> read(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != PARTS || !List.of(parts).stream().allMatch(SignedToken::isWellWritten)) {
            return Optional.empty();
        }
        try {
            JWSHeader header = JWSHeader.parse(object(parts[0]), new Base64URL(parts[0]));
            byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            return Optional.of(new SignedToken(header, new Claims(object(parts[1])), signed, new Base64URL(parts[2])));
        } catch (ParseException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** A reader that passes over strange characters and spare bits would take one token in many forms. */
    private static boolean isWellWritten(String part) {
        return !part.isEmpty()
                && Base64URL.encode(new Base64URL(part).decode()).toString().equals(part);
    }

    private static Map<String, Object> object(String part) throws ParseException {
        return JsonObjects.read(new Base64URL(part).decode());
    }

    String algorithm() {
        return header.getAlgorithm().getName();
    }

    /** Its type in the form in which types are compared. */
    String type() {
        return header.getType() == null ? "" : TokenRules.bare(header.getType().getType());
    }

    /** Whether its header names something that a reader has to know to understand it. */
    boolean isCritical() {
        return header.getCriticalParams() != null || header.getCustomParam("crit") != null;
    }

    /** The name of its key. */
    Optional<String> keyName() {
        return Optional.ofNullable(header.getKeyID())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_KEY_NAME);
    }

    /** What it says, true or not. */
    Claims claims() {
        return claims;
    }

    /** Whether one of {@code keys} signed it. */
    boolean isSignedBy(List<JWK> keys) {
        return keys.stream().filter(JWKMatcher.forJWSHeader(header)::matches).anyMatch(this::verifies);
    }

    private boolean verifies(JWK key) {
        try {
            return verifier(key).verify(header, signed, signature);
        } catch (JOSEException e) {
            return false; // not a signature of this key's kind
        }
    }

    private static JWSVerifier verifier(JWK key) throws JOSEException {
        return key instanceof RSAKey rsa ? new RSASSAVerifier(rsa) : new ECDSAVerifier((ECKey) key);
    }
}
