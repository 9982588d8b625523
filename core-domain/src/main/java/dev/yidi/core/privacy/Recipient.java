package dev.yidi.core.privacy;

import dev.yidi.core.Addressed;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.Text;
import java.util.Set;

/**
 * Who received personal data 接收方.
 *
 * @param name the id of an organ, officer, mediator or party; of others the name of the body, never of a person
 */
public record Recipient(RecipientKind kind, String name) implements Addressed {
    public Recipient {
        Text.required("recipient", name, 200);
    }

    /** An organ of the profile. */
    public static Recipient of(OrganId organ) {
        return new Recipient(RecipientKind.ORGAN, organ.value());
    }

    /** An officer. */
    public static Recipient of(OfficerId officer) {
        return new Recipient(RecipientKind.OFFICER, officer.value());
    }

    /** A mediator. */
    public static Recipient of(MediatorId mediator) {
        return new Recipient(RecipientKind.MEDIATOR, mediator.value());
    }

    /** A party of the case. */
    public static Recipient of(PartyId party) {
        return new Recipient(RecipientKind.PARTY, party.value());
    }

    /** A body that is no organ of the county's profile. */
    public static Recipient body(String name) {
        return new Recipient(RecipientKind.OUTSIDE_BODY, name);
    }

    /** A court. */
    public static Recipient court(String name) {
        return new Recipient(RecipientKind.COURT, name);
    }

    @Override
    public Set<String> receivers() {
        return kind.isNamedById() ? Set.of() : Set.of(name);
    }
}
