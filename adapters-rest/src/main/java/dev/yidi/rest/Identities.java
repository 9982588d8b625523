package dev.yidi.rest;

import dev.yidi.core.OfficerId;
import java.util.Optional;

/**
 * Who sends a request 身份认证: the county's own way to know its officers. Thread-safe.
 *
 * <p>Asked for every request of the staff side. Takes as long for a wrong credential as for a right one, as far as it can.
 * Checked by {@code IdentitiesContract} of the testkit of REST.
 */
@FunctionalInterface
public interface Identities {
    /**
     * The officer these credentials prove; empty for none, unknown, expired or revoked ones: they look the same.
     *
     * @throws dev.yidi.core.UnavailableException when it cannot be found out now
     */
    Optional<OfficerId> officer(Credentials credentials);

    /** These, and {@code others} for credentials that prove nobody here: people by tokens, machines by certificates. */
    default Identities or(Identities others) {
        return credentials -> officer(credentials).or(() -> others.officer(credentials));
    }
}
