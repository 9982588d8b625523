package dev.yidi.core.escalation;

import dev.yidi.core.Text;

/** A rung of a ladder 梯级标识, unique within the ladder. */
public record RungId(String value) {
    public RungId {
        Text.identifier("rungId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
