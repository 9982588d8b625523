package dev.yidi.rest.oidc;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a key set (RFC 7517): the public keys in it that can check a signature. Others are passed over, as the standard
 * says: symmetric ones, private ones (which everybody knows by now), short ones, and those without a name.
 */
final class KeySetText {
    private static final int MOST_KEYS = 100;
    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 8192;
    private static final Set<Curve> CURVES = Set.of(Curve.P_256, Curve.P_384, Curve.P_521);

    private KeySetText() {}

    static List<JWK> read(byte[] document) throws IOException {
        if (document.length > KeyServer.MOST_BYTES) {
            throw new IOException("key set: expected at most " + KeyServer.MOST_BYTES + " bytes, found more");
        }
        if (!(parsed(document).get("keys") instanceof List<?> listed)) {
            throw new IOException("key set: expected the member keys, found none");
        }
        if (listed.size() > MOST_KEYS) {
            throw new IOException("key set: expected at most " + MOST_KEYS + " keys, found " + listed.size());
        }
        List<JWK> keys = new ArrayList<>();
        for (Object each : listed) {
            key(each).filter(KeySetText::isUsable).ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    private static Map<String, Object> parsed(byte[] document) throws IOException {
        try {
            return JsonObjects.read(document);
        } catch (ParseException e) {
            throw new IOException("key set: expected a JSON object in UTF-8", e);
        }
    }

    private static Optional<JWK> key(Object each) {
        try {
            return each instanceof Map<?, ?> members ? Optional.of(JWK.parse(named(members))) : Optional.empty();
        } catch (ParseException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> named(Map<?, ?> members) {
        Map<String, Object> named = new HashMap<>();
        members.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    private static boolean isUsable(JWK key) {
        return !key.isPrivate()
                && key.getKeyID() != null
                && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
                && (key.getKeyOperations() == null || key.getKeyOperations().contains(KeyOperation.VERIFY))
                && isStrong(key);
    }

    private static boolean isStrong(JWK key) {
        if (key instanceof RSAKey rsa) {
            return rsa.size() >= SHORTEST_RSA && rsa.size() <= LONGEST_RSA;
        }
        return key instanceof ECKey ec && CURVES.contains(ec.getCurve());
    }
}
