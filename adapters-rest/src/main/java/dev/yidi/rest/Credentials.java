package dev.yidi.rest;

import dev.yidi.rest.guard.Peer;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** What a request of the staff side shows to prove who sends it 身份凭证. */
public final class Credentials {
    private static final String BEARER = "bearer ";

    private final boolean authorizing;
    private final Optional<String> bearer;
    private final Peer peer;

    private Credentials(boolean authorizing, Optional<String> bearer, Peer peer) {
        this.authorizing = authorizing;
        this.bearer = bearer;
        this.peer = peer;
    }

    /** The credentials in the {@code Authorization} headers of a request; more than one header is none. */
    public static Credentials of(List<String> authorization) {
        return of(authorization, Peer.unknown());
    }

    /** The same, sent over a connection with {@code peer}. */
    public static Credentials of(List<String> authorization, Peer peer) {
        Optional<String> bearer = Optional.of(authorization)
                .filter(headers -> headers.size() == 1)
                .map(headers -> headers.get(0).strip())
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(token -> token.matches("[A-Za-z0-9._~+/=-]{1,8192}"));
        return new Credentials(!authorization.isEmpty(), bearer, peer);
    }

    /** The bearer token (RFC 6750), of 1 to 8,192 characters. */
    public Optional<String> bearer() {
        return bearer;
    }

    /**
     * Whether the request says in {@code Authorization} in whose name it comes, right or wrong: then it comes in that name or in none, and
     * not in that of the machine that passes it on.
     */
    public boolean authorizing() {
        return authorizing;
    }

    /** The certificate whose key the sender proved to hold when the connection was made, as the host says. */
    public Optional<X509Certificate> certificate() {
        return peer.certificate();
    }

    /** Never the token, nor whose certificate. */
    @Override
    public String toString() {
        return "Credentials[" + bearer.map(token -> "bearer").orElse("none")
                + certificate().map(any -> ", certificate").orElse("") + "]";
    }
}
