package dev.yidi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks values against the part of JSON Schema 2020-12 that the documents use; a keyword beyond it is a fault too. */
final class SchemaCheck {
    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "format",
            "enum",
            "description",
            "required",
            "properties",
            "additionalProperties",
            "propertyNames",
            "items",
            "minItems",
            "maxItems",
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum");
    private static final Map<String, Set<String>> FORMATS = Map.of(
            "string", Set.of("date", "date-time", "uri-reference"),
            "integer", Set.of("int32", "int64"));

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** What is wrong with {@code value} by {@code schema}. */
    static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(document);
        check.check("", schema, value);
        return check.faults;
    }

    private void check(String at, JsonNode schema, JsonNode value) {
        schema.fieldNames().forEachRemaining(keyword -> when(!KNOWN.contains(keyword), at, "keyword " + keyword));
        if (schema.has("$ref")) {
            String pointer = schema.path("$ref").asText().substring(1);
            when(document.at(pointer).isMissingNode(), at, "no " + pointer);
            check(at, document.at(pointer), value);
            return;
        }
        switch (schema.path("type").asText()) {
            case "object" -> object(at, schema, value);
            case "array" -> array(at, schema, value);
            case "string" -> string(at, schema, value);
            case "integer" -> integer(at, schema, value);
            case "boolean" -> when(!value.isBoolean(), at, "no boolean");
            default -> faults.add(at + ": a schema of no type");
        }
    }

    private void object(String at, JsonNode schema, JsonNode value) {
        when(!value.isObject(), at, "no object");
        schema.path("required").forEach(name -> when(!value.has(name.asText()), at, "lacks " + name.asText()));
        JsonNode more = schema.path("additionalProperties");
        value.properties().forEach(field -> {
            JsonNode property = schema.path("properties").path(field.getKey());
            String place = at + "/" + field.getKey();
            if (!property.isMissingNode()) {
                check(place, property, field.getValue());
            } else if (more.isObject()) {
                check(place, more, field.getValue());
                if (schema.has("propertyNames")) {
                    check(place, schema.path("propertyNames"), Reply.JSON.valueToTree(field.getKey()));
                }
            } else {
                when(schema.has("properties"), place, "not in the schema");
            }
        });
    }

    private void array(String at, JsonNode schema, JsonNode value) {
        when(!value.isArray(), at, "no array");
        when(value.size() < schema.path("minItems").asInt(0), at, "too short");
        when(value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE), at, "too long");
        for (int i = 0; i < value.size(); i++) {
            check(at + "/" + i, schema.path("items"), value.get(i));
        }
    }

    private void string(String at, JsonNode schema, JsonNode value) {
        when(!value.isTextual(), at, "no string");
        String text = value.asText();
        int length = text.codePointCount(0, text.length());
        when(length < schema.path("minLength").asInt(0), at, "too short");
        when(length > schema.path("maxLength").asInt(Integer.MAX_VALUE), at, "too long");
        if (schema.has("pattern")) {
            Pattern pattern = Pattern.compile(schema.path("pattern").asText());
            when(!pattern.matcher(text).find(), at, "does not match " + pattern);
        }
        if (schema.has("enum")) {
            boolean found = false;
            for (JsonNode word : schema.path("enum")) {
                found |= word.asText().equals(text);
            }
            when(!found, at, text + " is not among the words");
        }
        format(at, schema, "string", text);
    }

    private void format(String at, JsonNode schema, String type, String text) {
        if (!schema.has("format")) {
            return;
        }
        String format = schema.path("format").asText();
        when(!FORMATS.getOrDefault(type, Set.of()).contains(format), at, "format " + format);
        try {
            if (format.equals("date")) {
                LocalDate.parse(text);
            }
            if (format.equals("date-time")) {
                when(OffsetDateTime.parse(text).getOffset().getTotalSeconds() % 60 != 0, at, "an offset with seconds");
                when(!text.matches(".*T[0-9]{2}:[0-9]{2}:[0-9]{2}.*"), at, "no seconds");
            }
        } catch (DateTimeException e) {
            faults.add(at + ": no " + format);
        }
    }

    private void integer(String at, JsonNode schema, JsonNode value) {
        when(!value.isIntegralNumber(), at, "no integer");
        when(value.asLong() < schema.path("minimum").asLong(Long.MIN_VALUE), at, "too small");
        when(value.asLong() > schema.path("maximum").asLong(Long.MAX_VALUE), at, "too large");
        format(at, schema, "integer", "");
    }

    private void when(boolean applies, String at, String what) {
        if (applies) {
            faults.add((at.isEmpty() ? "/" : at) + ": " + what);
        }
    }
}
