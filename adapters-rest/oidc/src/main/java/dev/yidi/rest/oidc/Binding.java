package dev.yidi.rest.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;

/**
 * Looks whether a token is bound to a key of its holder (RFC 7800): whoever merely carries such a token may have stolen it. Bound to a
 * certificate (RFC 8705) it is kept by the one who showed that certificate; bound otherwise by nobody.
 */
final class Binding {
    private static final String CONFIRMATION = "cnf";
    private static final String THUMBPRINT = "x5t#S256";

    private Binding() {}

    static boolean isKept(Claims claims, Optional<X509Certificate> shown) {
        if (!claims.has(CONFIRMATION)) {
            return true;
        }
        Optional<String> bound =
                claims.object(CONFIRMATION).filter(only -> only.size() == 1).flatMap(only -> only.text(THUMBPRINT));
        return bound.isPresent()
                && shown.map(Binding::thumbprint)
                        .filter(print -> MessageDigest.isEqual(ascii(print), ascii(bound.get())))
                        .isPresent();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String thumbprint(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(
                    "a certificate that was read can be written, and every Java has SHA-256", e);
        }
    }
}
