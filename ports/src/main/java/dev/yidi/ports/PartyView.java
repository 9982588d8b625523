package dev.yidi.ports;

import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.time.Validity;
import java.util.Optional;

/**
 * A party as an officer may see it 当事人视图.
 *
 * @param id its name within the case
 * @param role its role
 * @param organisation whether it is an organisation
 * @param name the name, or its masked form
 * @param phone the telephone number, or its ends: {@code 138****1234}
 * @param identity the ends of the identity number, {@code 330***********1234}; the whole is shown by
 *     {@link DataProtectionDesk#reveal} for a purpose
 * @param address where letters reach it; empty for who may not see it whole
 * @param inForce the days on which it has its role
 * @param masked whether name and telephone number are masked
 */
public record PartyView(
        PartyId id,
        PartyRole role,
        boolean organisation,
        String name,
        Optional<String> phone,
        Optional<String> identity,
        Optional<String> address,
        Validity inForce,
        boolean masked) {
    /** Without name and numbers. */
    @Override
    public String toString() {
        return "PartyView[" + id + ", " + role + "]";
    }
}
