package dev.yidi.rest.testkit;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.ClientCertificates;
import dev.yidi.rest.Credentials;
import dev.yidi.rest.Identities;
import dev.yidi.rest.guard.Peer;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Machines that are known by their certificates keep the contract. */
class ClientCertificatesContractTest extends IdentitiesContract {
    private static final OfficerId HOTLINE = new OfficerId("hotline");
    private static final X509Certificate MACHINE = certificate();

    private static X509Certificate certificate() {
        try (InputStream in = ClientCertificatesContractTest.class.getResourceAsStream("machine.pem")) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Identities identities() {
        return ClientCertificates.pinned(
                Map.of(ClientCertificates.fingerprint(MACHINE), HOTLINE),
                Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC));
    }

    @Override
    protected Credentials good() {
        return shown(List.of());
    }

    private static Credentials shown(List<String> authorization) {
        return Credentials.of(authorization, new Peer(Optional.empty(), List.of(MACHINE)));
    }

    @Override
    protected OfficerId officer() {
        return HOTLINE;
    }

    /** In the name of somebody else, and without a certificate. */
    @Override
    protected List<Credentials> worthless() {
        return List.of(shown(List.of("Bearer of-a-user")), Credentials.of(List.of("Bearer of-a-user")));
    }

    @Override
    protected Optional<Identities> away() {
        return Optional.empty();
    }
}
