package dev.yidi.core.document;

import dev.yidi.core.PersonName;
import dev.yidi.core.Text;
import java.time.LocalDate;
import java.util.Set;

/**
 * What every document has around its content 文头与落款.
 *
 * @param number its number
 * @param addressee to whom it is written
 * @param issuer who writes it
 * @param on the day it bears
 */
public record Letterhead(String number, PersonName addressee, PersonName issuer, LocalDate on) {
    /** The places of a template it fills. */
    static final Set<String> FIELDS = Set.of("number", "addressee", "issuer", "date");

    /** Those no template may leave out. */
    static final Set<String> REQUIRED = Set.of("number", "issuer", "date");

    public Letterhead {
        Text.required("number", number, 120);
    }

    Fields fields() {
        return new Fields()
                .plain("number", number)
                .name("addressee", addressee)
                .name("issuer", issuer)
                .day("date", on);
    }
}
