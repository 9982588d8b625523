package dev.yidi.rest.staff.view;

import dev.yidi.core.document.DocumentKind;

/**
 * The text of a document.
 *
 * @param kind what it is
 * @param title the title it bears
 * @param text all of it
 */
public record DocumentTextView(DocumentKind kind, String title, String text) {
    /** Never the text. */
    @Override
    public String toString() {
        return "DocumentTextView[" + kind + "]";
    }
}
