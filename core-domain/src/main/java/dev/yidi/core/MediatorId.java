package dev.yidi.core;

/** A mediator 调解员. */
public record MediatorId(String value) {
    public MediatorId {
        Text.identifier("mediatorId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
