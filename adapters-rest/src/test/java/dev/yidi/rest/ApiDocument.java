package dev.yidi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.rest.citizen.CitizenDocument;
import dev.yidi.rest.staff.StaffDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document of the API, and whether responses keep to it. */
final class ApiDocument {
    static final ApiDocument STAFF = new ApiDocument(read(StaffDocument.class));
    static final ApiDocument CITIZEN = new ApiDocument(read(CitizenDocument.class));

    private final JsonNode document;

    private ApiDocument(JsonNode document) {
        this.document = document;
    }

    private static JsonNode read(Class<?> owner) {
        try (InputStream resource = owner.getResourceAsStream("openapi.json")) {
            return Reply.JSON.readTree(resource);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode json() {
        return document;
    }

    /** The operations, by method and path: {@code POST /api/v1/staff/cases}. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return operations;
    }

    /** What {@code node} refers to, or itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    List<String> faults(JsonNode schema, JsonNode value) {
        return SchemaCheck.faults(document, schema, value);
    }

    /** What is wrong with a response, by the operation that {@code method} and {@code path} name; nothing for others. */
    static List<String> faults(String method, String path, Reply reply) {
        ApiDocument api = path.startsWith("/api/v1/citizen") ? CITIZEN : STAFF;
        String bare = path.split("\\?", 2)[0];
        return api.operation(method, bare)
                .map(operation -> api.faults(operation, reply))
                .orElse(List.of());
    }

    private Optional<JsonNode> operation(String method, String path) {
        return operations().entrySet().stream()
                .filter(operation -> (method + " " + path)
                        .matches(operation.getKey().replaceAll("\\{[a-z]+}", "[A-Za-z0-9][A-Za-z0-9._:-]{0,79}")))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private List<String> faults(JsonNode operation, Reply reply) {
        JsonNode response = resolved(operation.path("responses").path(Integer.toString(reply.status())));
        if (response.isMissingNode()) {
            return List.of("status " + reply.status() + " is not documented");
        }
        List<String> faults = new ArrayList<>();
        response.path("headers").fieldNames().forEachRemaining(header -> {
            if (reply.header(header).isEmpty()) {
                faults.add("lacks the header " + header);
            }
        });
        JsonNode content = response.path("content");
        String type = reply.header("Content-Type");
        if (content.isMissingNode() != reply.text().isEmpty()) {
            faults.add("content where none is documented, or none where it is");
        } else if (!content.isMissingNode() && content.path(type).isMissingNode()) {
            faults.add("content type " + type + " is not documented");
        } else if (!content.isMissingNode()
                && !content.path(type).at("/schema/format").asText().equals("binary")) {
            faults.addAll(faults(content.path(type).path("schema"), reply.json()));
        }
        return faults;
    }
}
