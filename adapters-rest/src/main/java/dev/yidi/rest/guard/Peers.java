package dev.yidi.rest.guard;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is at the other end of the connection a request came by 对端信息: the host knows it, and Jakarta REST does not say. Thread-safe.
 */
@FunctionalInterface
public interface Peers {
    /** The property of a request in which a host without Servlets leaves the address, as a text. */
    String ADDRESS = "dev.yidi.rest.peerAddress";

    /**
     * The property in which the certificates stand, as an array of {@link X509Certificate}: in a Servlet container they are there already,
     * for the properties of a request are the attributes of the Servlet's.
     */
    String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    /** Who {@code request} came from. */
    Peer of(ContainerRequestContext request);

    /**
     * As the properties {@link #ADDRESS} and {@link #CERTIFICATES} say. A filter of the host sets the address: in a Servlet container
     * {@code request.setAttribute(Peers.ADDRESS, request.getRemoteAddr())}.
     */
    static Peers ofProperties() {
        return request -> new Peer(
                request.getProperty(ADDRESS) instanceof String address
                        ? Addresses.read(address).map(Addresses::written)
                        : Optional.empty(),
                request.getProperty(CERTIFICATES) instanceof X509Certificate[] chain ? List.of(chain) : List.of());
    }

    /**
     * This machine, for every request: of a server that listens on its loopback address alone. With a proxy before it, {@code
     * ofThisMachine().behind(Set.of("127.0.0.1", "::1"))}.
     */
    static Peers ofThisMachine() {
        Peer here = new Peer(Optional.of(InetAddress.getLoopbackAddress().getHostAddress()), List.of());
        return request -> here;
    }

    /**
     * These, but what came through one of {@code proxies} is from where the proxy says: the last address in {@code X-Forwarded-For} that is
     * no proxy, or as far as that can be read. Headers of anybody else are not looked at, and no certificate is believed.
     *
     * @param proxies addresses such as {@code 10.1.0.7}, or networks such as {@code 10.1.0.0/28} in which there is nothing but proxies;
     *     each must append to {@code X-Forwarded-For}, whatever it was sent
     * @throws IllegalArgumentException when one is neither
     */
    default Peers behind(Set<String> proxies) {
        return behind(proxies, Set.of());
    }

    /**
     * The same; and what came through one of {@code certifying} holds the key of the certificate in {@code Client-Cert} (RFC 9440).
     *
     * @param certifying addresses of proxies, named one by one: each must overwrite {@code Client-Cert}, for one that passes on what it was
     *     sent lets anybody in who has seen a machine's certificate, which is public
     * @throws IllegalArgumentException when one is no address
     */
    default Peers behind(Set<String> proxies, Set<String> certifying) {
        return new ProxiedPeers(
                this,
                Stream.concat(proxies.stream(), certifying.stream())
                        .map(Network::of)
                        .toList(),
                certifying.stream().map(Network::ofOne).toList());
    }
}
