package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.Party;
import dev.yidi.core.privacy.Audience;
import dev.yidi.core.privacy.FieldClass;
import dev.yidi.core.privacy.FieldClasses;
import dev.yidi.core.privacy.FieldName;
import java.util.Optional;

/**
 * How much of a value a reader sees 脱敏: the value, its masked form, or nothing.
 *
 * @param audience the reader
 * @param sealed whether the file is sealed
 * @param erased whether nothing is left to be masked
 */
record Mask(Audience audience, boolean sealed, boolean erased) {
    /** The mask of a reader before {@code open}. */
    static Mask of(Audience audience, OpenCase open) {
        return new Mask(audience, open.file().protection().sealed(), open.key().isEmpty());
    }

    /** What is shown of {@code text}, which stands in {@code field}. */
    Optional<String> of(FieldName field, Classified text) {
        FieldClass found = FieldClasses.published().of(field, text);
        FieldClass here = sealed ? found.sealed() : found;
        if (audience.sees(here) || (erased && audience.seesMasked(here))) {
            return Optional.of(text.reveal());
        }
        return audience.seesMasked(here) && !(text instanceof FreeText) ? Optional.of(text.masked()) : Optional.empty();
    }

    PartyView of(Party party) {
        String name = of("name", party.name()).orElse(Veil.HIDDEN);
        Optional<String> phone = party.phone().flatMap(number -> of("phone", number));
        Optional<String> identity = party.identity().flatMap(number -> of("identity", number));
        return new PartyView(
                party.id(),
                party.role(),
                party.organisation(),
                name,
                phone,
                identity,
                party.inForce(),
                !name.equals(party.name().reveal()));
    }

    private Optional<String> of(String component, Classified text) {
        return of(new FieldName("Party", component), text);
    }
}
