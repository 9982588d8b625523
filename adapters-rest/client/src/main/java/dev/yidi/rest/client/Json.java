package dev.yidi.rest.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what is sent and reads what comes; what is new in an answer is passed over. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    static byte[] write(Object body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "expected a body that can be written as JSON, found " + body.getClass(), e);
        }
    }

    static <T> T read(byte[] json, Class<T> type) throws IOException {
        T value = MAPPER.readValue(json, type);
        if (value == null) {
            throw new IOException("expected a " + type.getSimpleName() + ", found null");
        }
        return value;
    }

    /** The problem that {@code json} is, come with {@code status}; empty when it is none. */
    static Optional<Problem> problem(int status, byte[] json) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (IOException e) {
            return Optional.empty();
        }
        return node.path("code").isTextual() ? Optional.of(problem(status, node)) : Optional.empty();
    }

    private static Problem problem(int status, JsonNode node) {
        List<Problem.Item> errors = new ArrayList<>();
        if (node.path("errors").isArray()) {
            node.path("errors").forEach(each -> errors.add(item(each)));
        }
        return new Problem(
                node.path("type").asText(),
                node.path("title").asText(),
                status,
                text(node, "detail"),
                node.path("code").asText(),
                text(node, "instance"),
                text(node, "trace"),
                errors);
    }

    private static Problem.Item item(JsonNode node) {
        Map<String, String> details = new LinkedHashMap<>();
        node.path("details")
                .properties()
                .forEach(each -> details.put(each.getKey(), each.getValue().asText()));
        List<String> basis = new ArrayList<>();
        node.path("basis").forEach(each -> basis.add(each.asText()));
        return new Problem.Item(
                node.path("code").asText(),
                text(node, "pointer"),
                text(node, "parameter"),
                text(node, "header"),
                node.path("message").asText(),
                details,
                basis);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
