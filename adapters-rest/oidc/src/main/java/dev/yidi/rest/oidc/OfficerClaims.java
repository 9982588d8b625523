package dev.yidi.rest.oidc;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OfficerId;
import java.util.Optional;

/**
 * Which officer a token is about 人员对应: the county's own mapping from what its issuer says. Thread-safe.
 *
 * <p>It says who, and nothing else. Organ, division and roles of an officer stand in the county's {@code Staff}, which is asked for
 * every command: so a role that was taken away is gone at once and not when the last token has run out, and what a department's
 * directory calls a role is not one of the centre's. An officer whom {@code Staff} does not know may do nothing.
 */
@FunctionalInterface
public interface OfficerClaims {
    /** The officer; empty for a token that is about nobody here. */
    Optional<OfficerId> officer(Claims claims);

    /** The officer whose id is the text of the claim {@code name}, as it stands. */
    static OfficerClaims named(String name) {
        return claims -> claims.text(name).flatMap(OfficerClaims::id);
    }

    private static Optional<OfficerId> id(String text) {
        try {
            return Optional.of(new OfficerId(text));
        } catch (InvalidInputException e) {
            return Optional.empty(); // no officer has an id of that form: the token is about somebody else
        }
    }
}
