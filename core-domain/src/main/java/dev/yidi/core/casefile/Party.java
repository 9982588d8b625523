package dev.yidi.core.casefile;

import dev.yidi.core.Classified;
import dev.yidi.core.FreeText;
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
 * @param phone its telephone number
 * @param identity the number of its identity paper
 * @param inForce the days on which it has this role
 * @param address where letters reach it (信访工作条例 art. 19 ¶1)
 */
public record Party(
        PartyId id,
        PartyRole role,
        boolean organisation,
        PersonName name,
        Optional<PhoneNumber> phone,
        Optional<IdentityNumber> identity,
        Validity inForce,
        Optional<FreeText> address) {
    /** A party of whom no address is known. */
    public Party(
            PartyId id,
            PartyRole role,
            boolean organisation,
            PersonName name,
            Optional<PhoneNumber> phone,
            Optional<IdentityNumber> identity,
            Validity inForce) {
        this(id, role, organisation, name, phone, identity, inForce, Optional.empty());
    }

    /** How it can be reached: telephone and address, in one text where both are known. */
    public Optional<Classified> contact() {
        return phone.<Classified>flatMap(
                        number -> address.map(place -> FreeText.of(number.reveal() + " " + place.reveal())))
                .or(() -> phone)
                .or(() -> address);
    }

    /** Whether it has its role on {@code day}. */
    public boolean isOn(LocalDate day) {
        return inForce.contains(day);
    }

    /** Whether it has {@code role} on {@code day}. */
    public boolean is(PartyRole role, LocalDate day) {
        return this.role == role && isOn(day);
    }

    /** The same with an end to its role. */
    Party until(LocalDate lastDay) {
        return new Party(
                id,
                role,
                organisation,
                name,
                phone,
                identity,
                new Validity(inForce.from(), Optional.of(lastDay)),
                address);
    }
}
