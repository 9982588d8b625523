package dev.yidi.rest.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.ClientCertificates;
import dev.yidi.rest.Credentials;
import dev.yidi.rest.guard.Peer;
import dev.yidi.testkit.MovableTime;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A token that is bound to a certificate is of use to its holder alone. */
class BoundTokenTest {
    private static final Signer ISSUER = Signer.rsa("key-1");
    private static final X509Certificate MACHINE = certificate();
    private static final String THUMBPRINT = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(HexFormat.of().parseHex(ClientCertificates.fingerprint(MACHINE)));

    private final AccessTokens tokens = AccessTokens.of(
            Door.RULES, () -> Draft.keySet(ISSUER), OfficerClaims.named("staff_id"), MovableTime.at(Draft.NOW));

    private static X509Certificate certificate() {
        try (InputStream in = BoundTokenTest.class.getResourceAsStream("machine.pem")) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<OfficerId> shown(Object confirmation, X509Certificate... certificates) {
        String token = Draft.good("RS256", "key-1").claim("cnf", confirmation).signed(ISSUER);
        return tokens.officer(
                Credentials.of(List.of("Bearer " + token), new Peer(Optional.empty(), List.of(certificates))));
    }

    @Test
    void its_holder_is_let_in() {
        assertThat(shown(Map.of("x5t#S256", THUMBPRINT), MACHINE)).contains(new OfficerId("clerk"));
    }

    @Test
    void who_stole_it_is_not() {
        assertThat(shown(Map.of("x5t#S256", THUMBPRINT))).isEmpty();
        assertThat(shown(Map.of("x5t#S256", THUMBPRINT.replace(THUMBPRINT.charAt(0), '_')), MACHINE))
                .isEmpty();
    }

    @Test
    void what_else_it_may_be_bound_to_is_not_kept_by_a_certificate() {
        for (Object confirmation : List.of(
                Map.of("jkt", THUMBPRINT),
                Map.of("x5t#S256", THUMBPRINT, "jkt", "another"),
                Map.of("x5t#S256", List.of(THUMBPRINT)),
                Map.of(),
                THUMBPRINT,
                List.of(THUMBPRINT))) {
            assertThat(shown(confirmation, MACHINE)).as("%s", confirmation).isEmpty();
        }
    }
}
