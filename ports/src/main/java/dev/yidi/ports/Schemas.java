package dev.yidi.ports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/** Pieces of JSON Schema 2020-12. */
final class Schemas {
    /** The values there are today; readers bear others. */
    static final String KNOWN = "x-known";

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private Schemas() {}

    static ObjectNode text() {
        return StrictJson.object().put("type", "string");
    }

    static ObjectNode text(String format) {
        return text().put("format", format);
    }

    static ObjectNode whole() {
        return StrictJson.object().put("type", "integer");
    }

    static ObjectNode truth() {
        return StrictJson.object().put("type", "boolean");
    }

    /** One of some words, of which there may be more tomorrow. */
    static ObjectNode word(Class<?> type) {
        ObjectNode schema = text();
        ArrayNode known = schema.putArray(KNOWN);
        Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .forEach(known::add);
        return schema;
    }

    /** A classified text in {@code field}. */
    static ObjectNode named(String field) {
        return text().put("description", "Only where the contract of the destination names " + field + ".");
    }
}
