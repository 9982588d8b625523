package dev.yidi.core;

/** A proceeding of a case 办理程序, unique within the case. */
public record ProceedingId(String value) {
    public ProceedingId {
        Text.identifier("proceedingId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
