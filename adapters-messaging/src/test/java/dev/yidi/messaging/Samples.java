package dev.yidi.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Makes one value that a schema allows, with everything in it but what is classified. */
final class Samples {
    private Samples() {}

    static JsonNode of(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> JsonNodeFactory.instance.arrayNode().add(of(schema.path("items")));
            case "integer" -> IntNode.valueOf(1);
            case "boolean" -> BooleanNode.TRUE;
            case "string" -> TextNode.valueOf(text(schema));
            default -> throw new AssertionError("expected a type in " + schema);
        };
    }

    private static JsonNode object(JsonNode schema) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (schema.has("allOf")) {
            JsonNode rule = schema.path("allOf").path(0);
            object.put("@", rule.at("/if/properties/@/const").asText());
            properties(rule.path("then"), object);
            return object;
        }
        properties(schema, object);
        return object;
    }

    private static void properties(JsonNode schema, ObjectNode object) {
        schema.path("properties").properties().stream()
                .filter(each -> !each.getValue().has("description"))
                .filter(each -> !isOfClassified(each.getValue()))
                .forEach(each -> object.set(each.getKey(), of(each.getValue())));
    }

    private static boolean isOfClassified(JsonNode schema) {
        return schema.path("items").has("description");
    }

    private static String text(JsonNode schema) {
        ArrayNode known = schema.withArray("/x-known");
        if (!known.isEmpty()) {
            return known.get(0).asText();
        }
        return switch (schema.path("format").asText()) {
            case "date-time" -> "2026-03-02T01:02:03.000004Z";
            case "date" -> "2026-03-02";
            case "duration" -> "P3D";
            default -> "word";
        };
    }
}
