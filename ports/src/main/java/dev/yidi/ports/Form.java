package dev.yidi.ports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.privacy.FieldName;
import java.util.Optional;

/**
 * How values of one type are written in a journal entry and read back.
 *
 * @param <T> the type
 */
interface Form<T> {
    /** {@code value} as JSON; its classified texts go to {@code texts}. */
    JsonNode write(T value, Texts texts);

    /** The value written in {@code node}, which stands at {@code path}. */
    T read(JsonNode node, Texts texts, String path);

    /** How values that stand in {@code field} leave the centre; empty when they never do. */
    Optional<Outlet> outlet(FieldName field, OutwardWords words);

    /** Whether it is written as something else than an object, so that it needs a name where an object is asked for. */
    default boolean isBare() {
        return false;
    }
}
