package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.core.FreeText;
import dev.yidi.core.QueryCode;
import dev.yidi.core.SensitiveText;
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
    private static final String HIDDEN = "****";

    /** The mask of a reader before {@code open}. */
    static Mask of(Audience audience, OpenCase open) {
        return new Mask(audience, open.file().protection().sealed(), open.key().isEmpty());
    }

    /** What is shown of {@code text}, which stands in {@code field}. */
    Optional<String> of(FieldName field, Classified text) {
        if (sealed && Veil.isWho(text)) {
            return audience.purposes().isEmpty() || text instanceof QueryCode ? Optional.empty() : Optional.of(HIDDEN);
        }
        FieldClass found = FieldClasses.published().of(field, text);
        FieldClass here = sealed ? found.sealed() : found;
        if (audience.sees(here) || (erased && audience.seesMasked(here))) {
            return Optional.of(text.reveal());
        }
        return audience.seesMasked(here) && !(text instanceof FreeText || text instanceof SensitiveText)
                ? Optional.of(text.masked())
                : Optional.empty();
    }

    /** A party; of who made a sealed report nothing is shown: that is opened by an act of its own. */
    PartyView of(Party party) {
        return sealed && party.role().isOfReporter() ? hidden(party) : shown(party);
    }

    private static PartyView hidden(Party party) {
        return new PartyView(
                party.id(),
                party.role(),
                party.organisation(),
                HIDDEN,
                party.phone().map(number -> HIDDEN),
                party.identity().map(number -> HIDDEN),
                party.address().map(place -> HIDDEN),
                party.inForce(),
                true);
    }

    /** A party without any mask: for an act that opens who they are and is written down as such. */
    static PartyView whole(Party party) {
        return new PartyView(
                party.id(),
                party.role(),
                party.organisation(),
                party.name().reveal(),
                party.phone().map(Classified::reveal),
                party.identity().map(Classified::reveal),
                party.address().map(Classified::reveal),
                party.inForce(),
                false);
    }

    private PartyView shown(Party party) {
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
                party.address().flatMap(place -> of("address", place)),
                party.inForce(),
                !name.equals(party.name().reveal()));
    }

    private Optional<String> of(String component, Classified text) {
        return of(new FieldName("Party", component), text);
    }
}
