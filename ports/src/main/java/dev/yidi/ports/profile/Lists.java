package dev.yidi.ports.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Writes lists of names; an empty one is left out. */
final class Lists {
    private Lists() {}

    static void put(ObjectNode node, String field, Collection<?> values) {
        if (!values.isEmpty()) {
            values.forEach(value -> node.withArray(field).add(value.toString()));
        }
    }
}
