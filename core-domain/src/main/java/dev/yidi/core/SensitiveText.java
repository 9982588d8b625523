package dev.yidi.core;

/**
 * Sensitive personal information 敏感个人信息 (个人信息保护法 art. 28), such as the record of a psychological session: at most
 * 20,000 characters, not blank. It is in no file, list, history or answer; who is entitled reads it from the journal, and
 * that is written down.
 */
public record SensitiveText(String reveal) implements Classified {
    public SensitiveText {
        Text.required("text", reveal, FreeText.MAX);
    }

    /** A text of this content. */
    public static SensitiveText of(String value) {
        return new SensitiveText(value);
    }

    /** Nothing of it. */
    @Override
    public String masked() {
        return "****";
    }

    @Override
    public String toString() {
        return "SensitiveText[hidden]";
    }
}
