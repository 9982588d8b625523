package dev.yidi.rest.guard;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Believes named proxies, and them alone, about who is behind them. */
final class ProxiedPeers implements Peers {
    private static final String FORWARDED = "X-Forwarded-For";
    private static final String CERTIFICATE = "Client-Cert";
    private static final int LONGEST = 8_192;

    private final Peers direct;
    private final List<Network> proxies;

    ProxiedPeers(Peers direct, List<Network> proxies) {
        this.direct = direct;
        this.proxies = proxies;
    }

    @Override
    public Peer of(ContainerRequestContext request) {
        Peer peer = direct.of(request);
        Optional<InetAddress> near = peer.address().flatMap(Addresses::read);
        if (near.filter(this::isProxy).isEmpty()) {
            return peer;
        }
        return new Peer(
                farthest(values(request, FORWARDED)).map(Addresses::written),
                certificate(values(request, CERTIFICATE)).stream().toList());
    }

    private boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.holds(address));
    }

    /** From the end, since whoever sent the request may have written the beginning. */
    private Optional<InetAddress> farthest(List<String> headers) {
        List<String> listed = headers.stream()
                .flatMap(header -> List.of(header.split(",", -1)).stream())
                .collect(Collectors.toList());
        Collections.reverse(listed);
        for (String each : listed) {
            Optional<InetAddress> address = Addresses.read(each);
            if (address.isEmpty() || !isProxy(address.get())) {
                return address;
            }
        }
        return Optional.empty();
    }

    /** A byte sequence of RFC 8941: base 64 between colons. */
    private static Optional<X509Certificate> certificate(List<String> headers) {
        String sent = headers.size() == 1 ? headers.get(0).strip() : "";
        if (sent.length() < 3 || sent.length() > LONGEST || !sent.startsWith(":") || !sent.endsWith(":")) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(sent.substring(1, sent.length() - 1));
            return Optional.of((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes)));
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty(); // no certificate: nobody is proved by it
        }
    }

    private static List<String> values(ContainerRequestContext request, String name) {
        return request.getHeaders().getOrDefault(name, List.of());
    }
}
