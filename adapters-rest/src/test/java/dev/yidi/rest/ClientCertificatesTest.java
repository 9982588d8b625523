package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.guard.Peer;
import dev.yidi.rest.guard.Peers;
import dev.yidi.rest.guard.Turnstile;
import dev.yidi.testkit.InMemoryStores;
import dev.yidi.testkit.MovableTime;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A machine is let in by the certificate its connection was made with, and by no word of its own. */
class ClientCertificatesTest {
    private static final X509Certificate MACHINE = certificate("guard/machine.pem");
    private static final String PRINT = ClientCertificates.fingerprint(MACHINE);
    private static final OfficerId CLERK = SmallCounty.CLERK;

    private final MovableTime time = MovableTime.at("2026-03-02T01:00:00Z");
    private final ClientCertificates machines = ClientCertificates.pinned(Map.of(PRINT, CLERK), time);

    /** What a host without Servlets does: leaves what it knows of the connection in the request. */
    @PreMatching
    public static final class Connection implements ContainerRequestFilter {
        private final String address;
        private final Optional<X509Certificate> certificate;

        Connection(String address, Optional<X509Certificate> certificate) {
            this.address = address;
            this.certificate = certificate;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            request.setProperty(Peers.ADDRESS, address);
            certificate.ifPresent(each -> request.setProperty(Peers.CERTIFICATES, new X509Certificate[] {each}));
        }
    }

    private static X509Certificate certificate(String name) {
        try (InputStream in = ClientCertificatesTest.class.getResourceAsStream(name)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Credentials shown(X509Certificate... certificates) {
        return Credentials.of(List.of(), new Peer(Optional.empty(), List.of(certificates)));
    }

    @Test
    void a_named_certificate_is_its_officer_while_it_is_valid() {
        assertThat(machines.officer(shown(MACHINE))).contains(CLERK);
        assertThat(machines.officer(shown())).isEmpty();
        time.moveTo(java.time.Instant.parse("2025-12-31T00:00:00Z"));
        assertThat(machines.officer(shown(MACHINE))).isEmpty();
        time.moveTo(java.time.Instant.parse("2036-01-02T00:00:00Z"));
        assertThat(machines.officer(shown(MACHINE))).isEmpty();
    }

    @Test
    void another_certificate_is_nobody_whoever_issued_it() {
        assertThat(ClientCertificates.pinned(Map.of("0".repeat(64), CLERK), time)
                        .officer(shown(MACHINE)))
                .isEmpty();
    }

    @Test
    void a_fingerprint_is_taken_as_openssl_writes_it_and_no_other_way() {
        assertThat(PRINT).startsWith("45f613b94e736159").hasSize(64);
        String written = PRINT.toUpperCase(java.util.Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
        assertThat(ClientCertificates.pinned(Map.of(written, CLERK), time).officer(shown(MACHINE)))
                .contains(CLERK);
        assertThatThrownBy(() -> ClientCertificates.pinned(Map.of(PRINT.substring(2), CLERK), time))
                .hasMessageContaining("64");
        assertThatThrownBy(() -> ClientCertificates.pinned(Map.of(PRINT, CLERK, written, CLERK), time))
                .hasMessageContaining("once");
    }

    @Test
    void machines_stand_beside_people() {
        Identities both = ((Identities) credentials -> credentials.bearer().map(OfficerId::new)).or(machines);
        assertThat(both.officer(shown(MACHINE))).contains(CLERK);
        assertThat(both.officer(Credentials.of(List.of("Bearer auditor")))).contains(SmallCounty.AUDITOR);
        assertThat(both.officer(shown())).isEmpty();
        assertThat(shown(MACHINE)).hasToString("Credentials[none, certificate]");
    }

    /** A platform that passes on its users' tokens must not stand in for a user whose token has expired. */
    @Test
    void a_machine_does_not_stand_in_for_whoever_a_refused_token_named() {
        Peer machine = new Peer(Optional.empty(), List.of(MACHINE));
        Identities both = ((Identities) credentials ->
                        credentials.bearer().filter("good"::equals).map(OfficerId::new))
                .or(machines);
        assertThat(both.officer(Credentials.of(List.of("Bearer good"), machine)))
                .contains(new OfficerId("good"));
        assertThat(both.officer(Credentials.of(List.of("Bearer expired"), machine)))
                .isEmpty();
        assertThat(both.officer(Credentials.of(List.of("Bearer good", "Bearer good"), machine)))
                .isEmpty();
        assertThat(both.officer(Credentials.of(List.of("Basic eDp5"), machine))).isEmpty();
        assertThat(both.officer(Credentials.of(List.of(), machine))).contains(CLERK);
    }

    @Test
    void only_the_certificate_of_the_other_end_itself_counts() {
        X509Certificate other = certificate("guard/other.pem");
        assertThat(machines.officer(shown(other, MACHINE))).isEmpty();
        assertThat(machines.officer(shown(MACHINE, other))).contains(CLERK);
    }

    private int status(Peers peers, Connection connection, String... header) {
        try (Served served = new Served(
                new InMemoryStores(),
                (api, now) -> api.turnstile(Turnstile.open())
                        .identities(ClientCertificates.pinned(Map.of(PRINT, CLERK), now))
                        .peers(peers),
                Set.of(connection))) {
            Caller caller = Caller.citizen(served);
            return (header.length == 0 ? caller : caller.with(header[0], header[1]))
                    .get("api/v1/staff/me")
                    .status();
        }
    }

    @Test
    void the_host_says_which_certificate_a_connection_was_made_with() throws GeneralSecurityException {
        String header = ":" + Base64.getEncoder().encodeToString(MACHINE.getEncoded()) + ":";
        Peers direct = Peers.ofProperties();
        assertThat(status(direct, new Connection("203.0.113.9", Optional.of(MACHINE))))
                .isEqualTo(200);
        assertThat(status(direct, new Connection("203.0.113.9", Optional.empty())))
                .isEqualTo(401);
        assertThat(status(direct, new Connection("203.0.113.9", Optional.empty()), "Client-Cert", header))
                .isEqualTo(401);
        Peers proxied = direct.behind(Set.of("10.1.0.0/30"), Set.of("10.1.0.1"));
        assertThat(status(proxied, new Connection("10.1.0.1", Optional.empty()), "Client-Cert", header))
                .isEqualTo(200);
        assertThat(status(proxied, new Connection("10.1.0.2", Optional.empty()), "Client-Cert", header))
                .isEqualTo(401);
    }
}
