package dev.yidi.core;

/** The technical identity of a case 事项标识, for ever; never shown to citizens and without meaning. */
public record CaseId(String value) {
    public CaseId {
        Text.identifier("caseId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
