package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.util.Set;

/**
 * A person invited to help in a session 参与人.
 *
 * @param kind what the person is to the parties
 * @param who the person
 * @param agreedBy the parties that consented; must be all of them
 */
public record Invitee(InviteeKind kind, FreeText who, Set<PartyId> agreedBy) {
    public Invitee {
        agreedBy = Ordered.set(agreedBy);
    }
}
