package dev.yidi.rest.documents;

/** A paragraph of a document, and how it is set. */
record Paragraph(Setting setting, String text) {

    /** How a paragraph is set. */
    enum Setting {
        TITLE,
        HEADING,
        BODY,
        /** Flush right. */
        RIGHT,
        /** A line to sign on. */
        SIGNATURE,
        BLANK
    }
}
