package dev.yidi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The documents of both sides 接口文档, and whether values keep to their schemas. Not thread-safe. */
final class Documents {
    static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Side, JsonNode> documents = new EnumMap<>(Side.class);
    private final List<Operation> operations = new ArrayList<>();
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new HashMap<>();

    Documents() {
        for (Side side : Side.values()) {
            JsonNode document = read(side);
            documents.put(side, document);
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(each ->
                                    operations.add(operation(side, path.getKey(), each.getKey(), each.getValue()))));
        }
        Map<String, String> closed = documents.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().identifier(),
                        each -> closed(each.getValue().deepCopy()).toString()));
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(closed)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    private static JsonNode read(Side side) {
        try (InputStream resource = Documents.class.getResourceAsStream(side.resource())) {
            return JSON.readTree(Objects.requireNonNull(resource, side.resource()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code schema} with every object closed: what the document does not name is not to be answered. */
    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(Documents::closed);
        return schema;
    }

    private Operation operation(Side side, String path, String method, JsonNode json) {
        List<JsonNode> parameters = new ArrayList<>();
        json.path("parameters").forEach(each -> parameters.add(resolved(side, each)));
        ObjectNode responses = JSON.createObjectNode();
        json.path("responses")
                .properties()
                .forEach(each -> responses.set(each.getKey(), resolved(side, each.getValue())));
        Iterator<Map.Entry<String, JsonNode>> bodies =
                json.at("/requestBody/content").properties().iterator();
        Map.Entry<String, JsonNode> content =
                bodies.hasNext() ? bodies.next() : Map.entry("", MissingNode.getInstance());
        return new Operation(
                side,
                method.toUpperCase(Locale.ROOT),
                path,
                List.copyOf(parameters),
                content.getKey(),
                content.getValue().path("schema"),
                content.getValue().path("example"),
                responses);
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation of this name, such as {@code POST /api/v1/staff/cases}. */
    Operation operation(String name) {
        return operations.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + name));
    }

    /** What {@code node} refers to, or itself. */
    JsonNode resolved(Side side, JsonNode node) {
        return node.has("$ref")
                ? Objects.requireNonNull(documents.get(side))
                        .at(node.path("$ref").asText().substring(1))
                : node;
    }

    /** What is wrong with {@code value} by the schema at {@code reference}, such as {@code #/components/schemas/Problem}. */
    List<String> faults(Side side, String reference, JsonNode value) {
        return schemas
                .computeIfAbsent(side.identifier() + reference, name -> registry.getSchema(SchemaLocation.of(name)))
                .validate(value)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
