package dev.yidi.core.privacy;

import dev.yidi.core.Purpose;
import dev.yidi.core.Sensitivity;

/** How a field is classified 字段分级: how closely it is kept, and what for. */
public record FieldClass(Sensitivity level, Purpose purpose) {

    /** The class of the field in a sealed case: what is personal there is sealed with it. */
    public FieldClass sealed() {
        return level.isWithin(Sensitivity.OPEN) ? this : new FieldClass(Sensitivity.SEALED, purpose);
    }
}
