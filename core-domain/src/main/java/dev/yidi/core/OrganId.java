package dev.yidi.core;

/** A department or body 单位 that can be answerable for a case. */
public record OrganId(String value) {
    public OrganId {
        Text.identifier("organId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
