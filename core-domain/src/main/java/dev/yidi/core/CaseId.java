package dev.yidi.core;

/** The technical identity of a case 事项标识, for ever; never shown to citizens and without meaning. */
public record CaseId(String value) {
    public CaseId {
        Text.identifier("caseId", value);
    }

    /** The case whose file this is. */
    public static CaseId of(FileId file) {
        return new CaseId(file.value());
    }

    /** The identity of its file. */
    public FileId file() {
        return new FileId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
