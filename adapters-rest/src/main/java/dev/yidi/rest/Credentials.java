package dev.yidi.rest;

import java.util.List;
import java.util.Optional;

/** What a request of the staff side shows to prove who sends it 身份凭证. */
public final class Credentials {
    private static final String BEARER = "bearer ";

    private final Optional<String> bearer;

    private Credentials(Optional<String> bearer) {
        this.bearer = bearer;
    }

    /** The credentials in the {@code Authorization} headers of a request; more than one header is none. */
    public static Credentials of(List<String> authorization) {
        return new Credentials(Optional.of(authorization)
                .filter(headers -> headers.size() == 1)
                .map(headers -> headers.get(0).strip())
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(token -> token.matches("[A-Za-z0-9._~+/=-]{1,8192}")));
    }

    /** The bearer token (RFC 6750), of 1 to 8,192 characters. */
    public Optional<String> bearer() {
        return bearer;
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "Credentials[" + bearer.map(token -> "bearer").orElse("none") + "]";
    }
}
