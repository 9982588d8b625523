package dev.yidi.core.document;

import dev.yidi.core.Text;

/** The name of a document within its case 文书标识: {@code handling-opinion-1}. */
public record DocumentId(String value) {
    public DocumentId {
        Text.identifier("documentId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
