package dev.yidi.core.appointment;

import dev.yidi.core.IdentityNumber;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import java.util.Optional;

/**
 * Who an appointment is for 预约人.
 *
 * @param name the name
 * @param phone the telephone number, by which they are told when the window closes
 * @param identity the number of the identity paper
 */
public record Booker(PersonName name, Optional<PhoneNumber> phone, Optional<IdentityNumber> identity) {

    /** Whether it is the same person, as far as a telephone or identity number tells. */
    public boolean isSameAs(Booker other) {
        return (phone.isPresent() && phone.equals(other.phone))
                || (identity.isPresent() && identity.equals(other.identity));
    }

    /** Whether they left a number, which is the second factor to the appointment. */
    boolean leftNumber() {
        return phone.isPresent() || identity.isPresent();
    }
}
