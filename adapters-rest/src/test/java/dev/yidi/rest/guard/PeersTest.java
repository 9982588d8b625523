package dev.yidi.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is at the other end is what the host says, and what named proxies say; never what a request says of itself. */
class PeersTest {
    private static final X509Certificate MACHINE = certificate();
    private static final Peers PEERS = Peers.ofProperties()
            .behind(Set.of("10.1.0.0/16", "2001:db8:1::/48", "192.0.2.1", "fe80::/10"), Set.of("10.1.2.3"));

    static X509Certificate certificate() {
        try (InputStream in = PeersTest.class.getResourceAsStream("machine.pem")) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(X509Certificate certificate) {
        try {
            return ":" + Base64.getEncoder().encodeToString(certificate.getEncoded()) + ":";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Peer from(String address, String... headers) {
        return PEERS.of(RequestFrom.of(Map.of(Peers.ADDRESS, address), headers));
    }

    @Test
    void the_host_says_address_and_certificates() {
        Peer peer = Peers.ofProperties()
                .of(RequestFrom.of(
                        Map.of(Peers.ADDRESS, "203.0.113.9", Peers.CERTIFICATES, new X509Certificate[] {MACHINE})));
        assertThat(peer.address()).contains("203.0.113.9");
        assertThat(peer.certificate()).contains(MACHINE);
        assertThat(peer).hasToString("Peer[address, 1]");
        assertThat(Peers.ofProperties().of(RequestFrom.of(Map.of()))).isEqualTo(Peer.unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "face",
                "1.2.3",
                "1.2.3.4.5",
                "999.1.1.1",
                "300.2.3.4",
                "::g",
                ".:1",
                "...:",
                "",
                " ",
                "1.2.3.4:",
                "[::1",
                "1:2"
            })
    void a_name_or_half_an_address_is_no_address_and_is_not_looked_up(String address) {
        assertThat(from(address)).isEqualTo(Peer.unknown());
    }

    /** Java asks nobody about what begins with a digit of 16 or a colon and holds a colon, nor about four numbers of 0 to 255. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "999.1.1.1",
                "256.0.0.1",
                "1.2.3",
                ".:1",
                "...:",
                "example",
                "beef",
                "a.b.c.d",
                "1.2.3.4.",
                "01.2.3.4"
            })
    void only_a_number_is_shown_to_java(String text) {
        assertThat(Addresses.isNumber(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.5:41234, 203.0.113.5",
        "[2001:db8::1]:443, 2001:db8:0:0:0:0:0:1",
        "[2001:db8::1], 2001:db8:0:0:0:0:0:1",
        "2001:db8::1%eth0, 2001:db8:0:0:0:0:0:1",
        "0.0.0.0, 0.0.0.0",
        "255.255.255.255, 255.255.255.255"
    })
    void ports_and_zones_are_left_out(String written, String read) {
        assertThat(from(written).address()).contains(read);
    }

    @Test
    void headers_of_anybody_else_are_not_looked_at() {
        for (String address : List.of("203.0.113.9", "10.2.0.1", "192.0.2.2", "2001:db8:2::1")) {
            Peer peer = from(address, "X-Forwarded-For", "198.51.100.1", "Client-Cert", header(MACHINE));
            assertThat(peer.certificates()).as(address).isEmpty();
            assertThat(peer.neighbourhood()).isEqualTo(from(address).neighbourhood());
        }
        assertThat(PEERS.of(
                        RequestFrom.of(Map.of(), "X-Forwarded-For", "198.51.100.1", "Client-Cert", header(MACHINE))))
                .isEqualTo(Peer.unknown());
    }

    @Test
    void a_named_proxy_says_who_is_behind_it() {
        Peer peer = from("10.1.2.3", "X-Forwarded-For", "198.51.100.1", "Client-Cert", header(MACHINE));
        assertThat(peer.address()).contains("198.51.100.1");
        assertThat(peer.certificate()).contains(MACHINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1, 203.0.113.5 | 203.0.113.5",
                "198.51.100.1, 203.0.113.5, 10.1.0.9 | 203.0.113.5",
                "spoofed, 203.0.113.5 | 203.0.113.5",
                "203.0.113.5:41234 | 203.0.113.5",
                "10.1.0.9 | 10.1.0.9",
                "203.0.113.5, unknown | 192.0.2.1",
                "203.0.113.5, unknown, 10.1.0.9 | 10.1.0.9",
                "203.0.113.5, | 192.0.2.1",
                "'' | 192.0.2.1"
            })
    void the_last_address_that_is_no_proxy_counts_and_nothing_before_it(String forwarded, String expected) {
        Optional<String> found = from("192.0.2.1", "X-Forwarded-For", forwarded).address();
        assertThat(found.orElse("")).isEqualTo(expected);
    }

    @Test
    void several_headers_are_read_as_one() {
        assertThat(from("192.0.2.1", "X-Forwarded-For", "203.0.113.5", "X-Forwarded-For", "10.1.0.9")
                        .address())
                .contains("203.0.113.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "::", ":AAAA:", "AAAA", ":not base 64:", "-----BEGIN CERTIFICATE-----"})
    void what_is_no_certificate_proves_nobody(String sent) {
        assertThat(from("10.1.2.3", "Client-Cert", sent).certificates()).isEmpty();
    }

    @Test
    void two_certificates_are_none() {
        assertThat(from("10.1.2.3", "Client-Cert", header(MACHINE), "Client-Cert", header(MACHINE))
                        .certificates())
                .isEmpty();
    }

    @Test
    void a_proxy_is_believed_about_certificates_only_where_it_was_named_for_that() {
        for (String address : List.of("10.1.2.4", "192.0.2.1")) {
            Peer peer = from(address, "X-Forwarded-For", "198.51.100.1", "Client-Cert", header(MACHINE));
            assertThat(peer.address()).contains("198.51.100.1");
            assertThat(peer.certificates()).as(address).isEmpty();
        }
        assertThatThrownBy(() -> Peers.ofProperties().behind(Set.of(), Set.of("10.1.0.0/16")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("proxies");
    }

    @Test
    void a_proxy_on_the_same_line_is_known_whatever_its_zone() {
        assertThat(from("fe80::1%eth0", "X-Forwarded-For", "203.0.113.5").address())
                .contains("203.0.113.5");
    }

    @Test
    void a_certificate_of_the_proxy_itself_is_not_that_of_who_is_behind_it() {
        Peer peer = PEERS.of(
                RequestFrom.of(Map.of(Peers.ADDRESS, "10.1.2.3", Peers.CERTIFICATES, new X509Certificate[] {MACHINE})));
        assertThat(peer.certificates()).isEmpty();
    }

    @Test
    void a_household_is_counted_as_one_and_its_neighbours_are_not() {
        assertThat(from("2001:db8::1").neighbourhood())
                .isEqualTo(from("2001:db8::ffff:2").neighbourhood());
        assertThat(from("2001:db8::1").neighbourhood())
                .isNotEqualTo(from("2001:db8:0:1::1").neighbourhood());
        assertThat(from("203.0.113.9").neighbourhood())
                .isNotEqualTo(from("203.0.113.8").neighbourhood());
        assertThat(from("::ffff:203.0.113.9").neighbourhood())
                .isEqualTo(from("203.0.113.9").neighbourhood());
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.cn", "10.1.0.0/33", "10.1.0.0/x", "10.1.0.0/8/8", "", "*", "2001:db8::/129"})
    void what_is_neither_address_nor_network_cannot_be_named(String proxy) {
        assertThatThrownBy(() -> Peers.ofProperties().behind(Set.of(proxy)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("proxies");
    }
}
