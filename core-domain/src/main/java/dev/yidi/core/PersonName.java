package dev.yidi.core;

/** The name of a person or organisation 姓名/名称: at most 200 characters, not blank. */
public record PersonName(String reveal) implements Classified {
    public PersonName {
        Text.required("name", reveal, 200);
    }

    /** A name of this content. */
    public static PersonName of(String value) {
        return new PersonName(value);
    }

    /** The name with all but its first character hidden: {@code 王**}. */
    @Override
    public String masked() {
        int first = reveal.offsetByCodePoints(0, 1);
        return reveal.substring(0, first)
                + "*".repeat(Math.max(1, Math.min(2, reveal.codePointCount(0, reveal.length()) - 1)));
    }

    @Override
    public String toString() {
        return "PersonName[hidden]";
    }
}
