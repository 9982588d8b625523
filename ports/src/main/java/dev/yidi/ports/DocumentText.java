package dev.yidi.ports;

import dev.yidi.core.document.DocumentKind;

/**
 * The text of a document 文书正文.
 *
 * @param kind what it is
 * @param title the title it bears
 * @param text all of it; personal
 */
public record DocumentText(DocumentKind kind, String title, String text) {

    /** Without the text. */
    @Override
    public String toString() {
        return "DocumentText[" + kind + "]";
    }
}
