package dev.yidi.rest.oidc;

import dev.yidi.core.OfficerId;
import dev.yidi.rest.Credentials;
import dev.yidi.rest.Identities;
import dev.yidi.rest.testkit.IdentitiesContract;
import dev.yidi.testkit.MovableTime;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Officers that are known by their access tokens keep the contract. */
class AccessTokensContractTest extends IdentitiesContract {
    private static final Signer ISSUER = Signer.curve("key-1");
    private static final Signer STRANGER = Signer.curve("key-1");
    private static final Credentials GOOD = shown(draft().signed(ISSUER));
    private static final List<Credentials> WORTHLESS = List.of(
            shown(draft().at("exp", -3600).signed(ISSUER)),
            shown(draft().signed(STRANGER)),
            shown(draft().claim("aud", "another").signed(ISSUER)),
            shown(draft().without("staff_id").signed(ISSUER)),
            shown("not-a-token"));

    private static Identities asking(KeyServer server) {
        return AccessTokens.of(Door.RULES, server, OfficerClaims.named("staff_id"), MovableTime.at(Draft.NOW));
    }

    private static Credentials shown(String token) {
        return Credentials.of(List.of("Bearer " + token));
    }

    private static Draft draft() {
        return Draft.good("ES256", "key-1");
    }

    @Override
    protected Identities identities() {
        return asking(() -> Draft.keySet(ISSUER));
    }

    @Override
    protected Credentials good() {
        return GOOD;
    }

    @Override
    protected OfficerId officer() {
        return new OfficerId("clerk");
    }

    @Override
    protected List<Credentials> worthless() {
        return WORTHLESS;
    }

    @Override
    protected Optional<Identities> away() {
        return Optional.of(asking(() -> {
            throw new IOException("connection refused");
        }));
    }
}
