package dev.yidi.ports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.ports.spi.StoreException;
import java.util.List;
import java.util.stream.StreamSupport;

/** JSON as the journal keeps it: no duplicate key, no trailing token, bounded in depth and size. */
final class StrictJson {
    static final int MAX_DEPTH = 64;
    static final int MAX_CHARACTERS = 4_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxDocumentLength(MAX_CHARACTERS)
                            .maxStringLength(MAX_CHARACTERS)
                            .maxNameLength(1_000)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** A new object. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A new array. */
    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** {@code node} in the shortest form, its keys in the order of the node. */
    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new StoreException("json: cannot be written: " + shape(e));
        }
    }

    /** The object written in {@code json}. The message of a failure never quotes what was read. */
    static ObjectNode readObject(String json) {
        if (read(json) instanceof ObjectNode object) {
            return object;
        }
        throw unexpected("an object");
    }

    /** The texts written in {@code json} as an array. */
    static List<String> readTexts(String json) {
        if (!(read(json) instanceof ArrayNode array)) {
            throw unexpected("an array");
        }
        return StreamSupport.stream(array.spliterator(), false)
                .map(StrictJson::text)
                .toList();
    }

    /** {@code texts} as an array. */
    static String writeTexts(List<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return write(array);
    }

    private static JsonNode read(String json) {
        if (json.length() > MAX_CHARACTERS) {
            throw new StoreException(
                    "json: expected at most " + MAX_CHARACTERS + " characters, found " + json.length());
        }
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new StoreException("json: malformed: " + shape(e));
        }
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw unexpected("texts only");
        }
        return node.textValue();
    }

    private static StoreException unexpected(String what) {
        return new StoreException("json: expected " + what);
    }

    private static String shape(JsonProcessingException e) {
        return e.getClass().getSimpleName()
                + (e.getLocation() == null
                        ? ""
                        : " at offset " + e.getLocation().getCharOffset());
    }
}
