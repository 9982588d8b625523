package dev.yidi.messaging.inbound.data;

import dev.yidi.core.casefile.PartyRole;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * Who is involved 当事人.
 *
 * @param role the role
 * @param organisation whether it is an organisation and not a person
 * @param name the name
 * @param phone the telephone number
 * @param identity the identity paper
 * @param address where letters arrive
 */
public record PartyData(
        PartyRole role,
        boolean organisation,
        @Words(max = 200) String name,
        Optional<@Written(As.PHONE) String> phone,
        Optional<@Valid IdentityData> identity,
        Optional<@Words(max = 500) String> address) {
    /** Its name; nothing of what it says. */
    @Override
    public String toString() {
        return "PartyData";
    }
}
