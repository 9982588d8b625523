package dev.yidi.rest.citizen;

/**
 * The text of a document.
 *
 * @param kind stable: {@code handling-opinion}
 * @param title the title it bears
 * @param text all of it
 */
public record DocumentView(String kind, String title, String text) {
    /** Never the text. */
    @Override
    public String toString() {
        return "DocumentView[" + kind + "]";
    }
}
