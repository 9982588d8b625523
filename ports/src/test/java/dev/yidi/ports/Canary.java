package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.core.FreeText;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.Sensitivity;
import dev.yidi.core.privacy.Audience;
import dev.yidi.core.privacy.FieldClass;
import dev.yidi.core.privacy.FieldClasses;
import dev.yidi.core.privacy.FieldName;

/**
 * A classified value planted in a file, found nowhere else, and marked by the class of the field it stands in.
 *
 * @param field the field
 * @param value the value
 * @param sealed whether the file is sealed
 */
record Canary(FieldName field, Classified value, boolean sealed) {
    /** Whether {@code audience} may be told it. Of who is in a sealed case no read tells: that is opened by an act of its own. */
    boolean isFor(Audience audience) {
        FieldClass found = FieldClasses.published().of(field, value);
        boolean who = !(value instanceof FreeText || value instanceof SensitiveText);
        return !(sealed && who) && audience.sees(sealed ? found.sealed() : found);
    }

    /** Whether everybody may know it. */
    boolean isPublic() {
        return FieldClasses.published().of(field, value).level() == Sensitivity.OPEN;
    }
}
