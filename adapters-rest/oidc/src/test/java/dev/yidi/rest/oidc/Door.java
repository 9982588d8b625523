package dev.yidi.rest.oidc;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.Credentials;
import dev.yidi.testkit.MovableTime;
import java.util.List;
import java.util.Optional;

/** The door of the staff side: who shows a token, and whom it lets in. */
final class Door {
    static final TokenRules RULES = TokenRules.of(Draft.ISSUER, Draft.AUDIENCE);

    final MovableTime time = MovableTime.at(Draft.NOW);
    private final AccessTokens tokens;

    Door(KeyServer server) {
        this(RULES, server);
    }

    Door(TokenRules rules, KeyServer server) {
        this.tokens = AccessTokens.of(rules, server, OfficerClaims.named("staff_id"), time);
    }

    Optional<OfficerId> letsIn(String token) {
        return tokens.officer(Credentials.of(List.of("Bearer " + token)));
    }
}
