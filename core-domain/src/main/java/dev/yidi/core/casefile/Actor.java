package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.Text;
import java.util.Optional;

/**
 * Who acts on a case 行为人.
 *
 * @param id the officer's id; {@code citizen} or {@code system} otherwise
 * @param organ the organ an officer acts for
 * @param onBehalfOf the principal an officer acts for as proxy 代办: a party's id
 */
public record Actor(ActorKind kind, String id, Optional<OrganId> organ, Optional<String> onBehalfOf) {
    public Actor {
        Text.identifier("actor", id);
        onBehalfOf.ifPresent(principal -> Text.identifier("onBehalfOf", principal));
    }

    /** An officer acting for their organ. */
    public static Actor officer(OfficerId officer, OrganId organ) {
        return new Actor(ActorKind.OFFICER, officer.value(), Optional.of(organ), Optional.empty());
    }

    /** The citizen, known by query code and second factor. */
    public static Actor citizen() {
        return new Actor(ActorKind.CITIZEN, "citizen", Optional.empty(), Optional.empty());
    }

    /** The timekeeper. */
    public static Actor system() {
        return new Actor(ActorKind.SYSTEM, "system", Optional.empty(), Optional.empty());
    }

    /** This officer acting as proxy 代办 for {@code principal}. */
    public Actor onBehalfOf(PartyId principal) {
        return new Actor(kind, id, organ, Optional.of(principal.value()));
    }

    /** The officer who acts, if an officer does. */
    public Optional<OfficerId> officer() {
        return kind == ActorKind.OFFICER ? Optional.of(new OfficerId(id)) : Optional.empty();
    }
}
