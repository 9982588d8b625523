package dev.yidi.core;

/** What a person wrote or said, or an officer wrote about the matter 正文: at most 20,000 characters, not blank. */
public record FreeText(String reveal) implements Classified {
    /** The longest text that is taken, in code points. */
    public static final int MAX = 20_000;

    public FreeText {
        Text.required("text", reveal, MAX);
    }

    /** A text of this content. */
    public static FreeText of(String value) {
        return new FreeText(value);
    }

    /** Nothing of it: what someone wrote cannot be masked in part. */
    @Override
    public String masked() {
        return "****";
    }

    /** Says how long the text is, never what it says. */
    @Override
    public String toString() {
        return "FreeText[" + reveal.codePointCount(0, reveal.length()) + " characters]";
    }
}
