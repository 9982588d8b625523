package dev.yidi.ports;

import dev.yidi.core.Classified;
import dev.yidi.core.FileId;
import dev.yidi.core.privacy.FieldName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One event on its way out 外发: what it may take along, and what it would take if it might. Used once.
 *
 * <p>Without texts it only finds out which fields that the contract names are there.
 */
final class Leaving {
    private final Set<FieldName> named;
    private final Optional<Texts> texts;
    private final Predicate<FileId> open;
    private final Map<FieldName, Class<? extends Classified>> found = new HashMap<>();
    private boolean withheld;

    /**
     * @param named the classified fields that the destination's contract names
     * @param texts the classified texts; empty where none may leave
     * @param open whether a file may be referred to
     */
    Leaving(Set<FieldName> named, Optional<Texts> texts, Predicate<FileId> open) {
        this.named = named;
        this.texts = texts;
        this.open = open;
    }

    /** The text numbered {@code place} in {@code field}; empty where it does not leave. */
    Optional<String> text(FieldName field, Class<? extends Classified> type, int place) {
        if (!named.contains(field)) {
            return Optional.empty();
        }
        found.put(field, type);
        return texts.filter(held -> !held.isErased()).map(held -> held.get(place, field.toString()));
    }

    boolean isOpen(FileId fileId) {
        return open.test(fileId);
    }

    /** The whole event stays. */
    void withhold() {
        withheld = true;
    }

    boolean isWithheld() {
        return withheld;
    }

    /** The fields that the contract names and that were there. */
    Map<FieldName, Class<? extends Classified>> found() {
        return found;
    }
}
