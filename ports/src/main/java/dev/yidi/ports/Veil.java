package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.core.FreeText;
import dev.yidi.core.PersonName;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.privacy.Audience;
import dev.yidi.core.privacy.FieldClass;
import dev.yidi.core.privacy.FieldClasses;
import dev.yidi.core.privacy.FieldName;

/**
 * What of a case's classified values is let through when it is read for someone 脱敏. A value that is not for them never
 * enters the file they are shown, so that nothing built from that file can hold it.
 */
interface Veil {
    /** Stands for a text that is not for the reader. */
    String HIDDEN = "[hidden]";

    /** Lets everything through: for decisions, which are nobody's projection. */
    Veil NONE = (field, value, standIn) -> value;

    /** What is let through of {@code value} in {@code field}; {@code standIn} where its type asks for a shape. */
    Classified show(FieldName field, Classified value, Classified standIn);

    /** The veil of {@code audience} before a case that is or is not sealed. */
    static Veil of(Audience audience, boolean sealed) {
        return (field, value, standIn) -> {
            FieldClass found = FieldClasses.published().of(field, value);
            FieldClass here = sealed ? found.sealed() : found;
            boolean who = sealed && isWho(value);
            return audience.sees(here) && !who ? value : masked(value, standIn, audience.seesMasked(here) && !who);
        };
    }

    /** Whether it tells of somebody who they are: in a sealed case that is opened by an act of its own, never by a read. */
    static boolean isWho(Classified value) {
        return !(value instanceof FreeText || value instanceof SensitiveText);
    }

    private static Classified masked(Classified value, Classified standIn, boolean masked) {
        if (value instanceof FreeText) {
            return FreeText.of(HIDDEN);
        }
        if (value instanceof SensitiveText) {
            return SensitiveText.of(HIDDEN);
        }
        return value instanceof PersonName name ? PersonName.of(masked ? name.masked() : HIDDEN) : standIn;
    }
}
