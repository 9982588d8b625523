package dev.yidi.rest.guard;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Who is at the other end of a connection, as far as the host knows 对端.
 *
 * @param address the address, written as a number
 * @param certificates the certificate whose key the other end proved to hold, and those it was issued under; empty for none
 */
public record Peer(Optional<String> address, List<X509Certificate> certificates) {
    public Peer {
        certificates = List.copyOf(certificates);
    }

    /** Nothing is known. */
    public static Peer unknown() {
        return new Peer(Optional.empty(), List.of());
    }

    /** The certificate of the other end itself. */
    public Optional<X509Certificate> certificate() {
        return certificates.stream().findFirst();
    }

    /**
     * Those who are counted together: an address of version 4, and of version 6 the first 64 bits, whose rest one household has to itself. A
     * line may have several of these, so that it comes as often more.
     */
    public Optional<String> neighbourhood() {
        return address.flatMap(Addresses::read).map(Addresses::neighbourhood);
    }

    /** Never the address: it may be a citizen's. */
    @Override
    public String toString() {
        return "Peer[" + (address.isPresent() ? "address" : "no address") + ", " + certificates.size() + "]";
    }
}
