package dev.yidi.core.casefile;

import dev.yidi.core.document.Document;
import dev.yidi.core.document.DocumentKind;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Who writes the document that an event is 文书制作.
 *
 * @param type the event, of the case or of a proceeding
 * @param kind the kind of document such an event is, if it is one
 * @param writer makes the document
 */
record Scribe<E>(
        Class<E> type, BiFunction<E, CaseFile, Optional<DocumentKind>> kind, BiFunction<E, Desk, Document> writer) {

    Optional<DocumentKind> kindOf(Object event, CaseFile file) {
        return type.isInstance(event) ? kind.apply(type.cast(event), file) : Optional.empty();
    }

    Document write(Object event, Desk desk) {
        return writer.apply(type.cast(event), desk);
    }
}
