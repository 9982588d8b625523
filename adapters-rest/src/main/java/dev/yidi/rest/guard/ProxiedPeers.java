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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Believes named proxies, and them alone, about who is behind them. */
final class ProxiedPeers implements Peers {
    private static final Logger LOG = LoggerFactory.getLogger(ProxiedPeers.class);
    private static final String FORWARDED = "X-Forwarded-For";
    private static final String CERTIFICATE = "Client-Cert";
    private static final int LONGEST = 8_192;

    private final Peers direct;
    private final List<Network> proxies;
    private final List<Network> certifying;
    private final AtomicBoolean told = new AtomicBoolean();

    ProxiedPeers(Peers direct, List<Network> proxies, List<Network> certifying) {
        this.direct = direct;
        this.proxies = proxies;
        this.certifying = certifying;
    }

    @Override
    public Peer of(ContainerRequestContext request) {
        Peer peer = direct.of(request);
        Optional<InetAddress> near = peer.address().flatMap(Addresses::read);
        return near.filter(this::isProxy)
                .map(proxy -> new Peer(
                        Optional.of(Addresses.written(farthest(proxy, values(request, FORWARDED)))),
                        certificates(proxy, request)))
                .orElse(peer);
    }

    private boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.holds(address));
    }

    /** Never the certificate of the proxy itself. */
    private List<X509Certificate> certificates(InetAddress proxy, ContainerRequestContext request) {
        return certifying.stream().anyMatch(each -> each.holds(proxy))
                ? certificate(values(request, CERTIFICATE)).stream().toList()
                : List.of();
    }

    /**
     * From the end, since whoever sent the request may have written the beginning; as far as it can be read, so that who comes through
     * a proxy that says nothing is counted with all others who do, and not with nobody.
     */
    private InetAddress farthest(InetAddress proxy, List<String> headers) {
        List<String> listed = headers.stream()
                .flatMap(header -> List.of(header.split(",", -1)).stream())
                .collect(Collectors.toList());
        Collections.reverse(listed);
        InetAddress found = proxy;
        for (String each : listed) {
            Optional<InetAddress> address = Addresses.read(each);
            if (address.isEmpty()) {
                break;
            }
            found = address.get();
            if (!isProxy(found)) {
                return found;
            }
        }
        if (!told.getAndSet(true)) {
            LOG.warn(
                    "a named proxy does not say in X-Forwarded-For whom it speaks for: all who come through it are counted as one");
        }
        return found;
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
