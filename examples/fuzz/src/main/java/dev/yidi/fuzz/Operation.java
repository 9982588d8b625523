package dev.yidi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An operation of a document 接口操作.
 *
 * @param parameters resolved
 * @param media the media type of its body, or nothing
 * @param body the schema of its body, or a missing node
 * @param example the example of its body, or a missing node
 * @param responses by status, resolved
 */
record Operation(
        Side side,
        String method,
        String template,
        List<JsonNode> parameters,
        String media,
        JsonNode body,
        JsonNode example,
        JsonNode responses) {
    String name() {
        return method + " " + template;
    }

    boolean isCommand() {
        return takes("Idempotency-Key");
    }

    /** Whether it has a parameter of this name. */
    boolean takes(String parameter) {
        return parameters.stream().anyMatch(each -> each.path("name").asText().equals(parameter));
    }
}
