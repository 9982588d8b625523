package dev.yidi.core.time;

import dev.yidi.core.Text;

/** A running limit of a case 计时标识, unique within the case. */
public record ClockId(String value) {
    public ClockId {
        Text.identifier("clockId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
