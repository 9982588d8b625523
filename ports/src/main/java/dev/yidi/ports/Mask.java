package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.casefile.Party;
import java.util.Optional;

/**
 * How much of a person a reader sees 脱敏.
 *
 * @param full whether names and numbers are shown whole; otherwise the first character of a name and the last four of a
 *     number
 * @param sealed whether it is a report, of whose reporter nothing is shown: that is opened by an act of its own
 */
record Mask(boolean full, boolean sealed) {
    Mask(boolean full) {
        this(full, false);
    }

    private static final String HIDDEN = "****";

    /** What is shown of {@code text}; of a query code nothing ever. */
    Optional<String> of(Classified text) {
        if (text instanceof FreeText free) {
            return Optional.of(free.reveal());
        }
        if (text instanceof PersonName name) {
            return Optional.of(of(name));
        }
        if (text instanceof PhoneNumber phone) {
            return Optional.of(of(phone));
        }
        return text instanceof IdentityNumber identity ? Optional.of(of(identity)) : Optional.empty();
    }

    String of(PersonName name) {
        return sealed ? HIDDEN : full ? name.reveal() : name.masked();
    }

    String of(PhoneNumber phone) {
        return sealed ? HIDDEN : full ? phone.reveal() : HIDDEN + phone.lastFour();
    }

    String of(IdentityNumber identity) {
        return sealed ? HIDDEN : full ? identity.reveal() : HIDDEN + identity.lastFour();
    }

    PartyView of(Party party) {
        return sealed && !party.role().isOfReporter() ? new Mask(full, false).view(party) : view(party);
    }

    private PartyView view(Party party) {
        return new PartyView(
                party.id(),
                party.role(),
                party.organisation(),
                of(party.name()),
                party.phone().map(this::of),
                party.identity().map(this::of),
                party.inForce(),
                sealed || !full);
    }
}
