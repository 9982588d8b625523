package dev.yidi.core.mandate;

import dev.yidi.core.Text;

/** The name of a mandate 委托编号, unique within the case. */
public record MandateId(String value) {
    public MandateId {
        Text.identifier("mandateId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
