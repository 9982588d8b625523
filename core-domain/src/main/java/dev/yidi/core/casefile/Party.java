package dev.yidi.core.casefile;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A party 当事人 of a case in one role.
 *
 * @param organisation whether it is an organisation and not a natural person
 * @param inForce the days on which it has this role
 */
public record Party(
        PartyId id,
        PartyRole role,
        boolean organisation,
        PersonName name,
        Optional<PhoneNumber> phone,
        Optional<IdentityNumber> identity,
        Validity inForce) {

    /** Whether it has {@code role} on {@code day}. */
    public boolean is(PartyRole role, LocalDate day) {
        return this.role == role && inForce.contains(day);
    }
}
