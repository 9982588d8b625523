package dev.yidi.ports.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.YidiException;
import java.io.IOException;

/**
 * Reads JSON strictly into a tree: nothing after the document, no field twice, bounded depth and size.
 *
 * <p>What breaks the grammar ends the reading at once; a field that stands twice is a fault like any other.
 */
final class JsonTree {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_NAME = 200;
    private static final long MAX_DOCUMENT = 50L * 1024 * 1024;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_NAME)
                    .maxDocumentLength(MAX_DOCUMENT)
                    .build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Reading reading;

    private JsonTree(JsonParser parser, Reading reading) {
        this.parser = parser;
        this.reading = reading;
    }

    /** Opens a parser on a source of its choice. */
    interface Source {
        JsonParser on(JsonFactory factory) throws IOException;
    }

    /** The tree of the one document in {@code source}. */
    static JsonNode read(Source source, Reading reading) {
        try (JsonParser parser = source.on(FACTORY)) {
            JsonTree tree = new JsonTree(parser, reading);
            parser.nextToken();
            JsonNode root = tree.value("");
            if (parser.nextToken() != null) {
                reading.add(at(parser.currentLocation()), "json.trailing", "expected nothing after the document");
            }
            return root;
        } catch (JsonProcessingException e) {
            reading.add(at(e.getLocation()), "json.malformed", "expected JSON, found: " + e.getOriginalMessage());
            throw reading.refusal();
        } catch (IOException e) {
            throw new YidiException("the profile document cannot be read", e);
        }
    }

    private JsonNode value(String path) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            reading.add("document", "json.empty", "expected a JSON object, found nothing");
            throw reading.refusal();
        }
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(String path) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String inner = path.isEmpty() ? name : path + "." + name;
            parser.nextToken();
            JsonNode value = value(inner);
            if (object.has(name)) {
                reading.add(inner, "json.twice", "expected each field once, found it again");
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(String path) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(path + "[" + array.size() + "]"));
        }
        return array;
    }

    private static String at(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
