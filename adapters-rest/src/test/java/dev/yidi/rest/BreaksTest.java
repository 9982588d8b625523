package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents against those that were released last. A release writes them anew: {@code -Dyidi.openapi.release=true}; what it
 * breaks stands in the change log.
 */
class BreaksTest {
    private static final String RATE = "/paths/~1api~1v1~1citizen~1inquiries~1rating/post";

    private static ApiDocument document(String side) {
        return side.equals("staff") ? ApiDocument.STAFF : ApiDocument.CITIZEN;
    }

    private static JsonNode released(String side) throws IOException {
        if (Boolean.getBoolean("yidi.openapi.release")) {
            Path file = Path.of(
                    System.getProperty("basedir", ""), "src/test/resources/dev/yidi/rest/released", side + ".json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, promised(document(side).json().deepCopy()) + "\n");
            return Reply.JSON.readTree(Files.readString(file));
        }
        try (InputStream resource = BreaksTest.class.getResourceAsStream("released/" + side + ".json")) {
            return Reply.JSON.readTree(resource);
        }
    }

    /** {@code node} without what is written for people. */
    private static JsonNode promised(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.has("operationId") || object.has("openapi")) {
                object.remove(List.of("tags", "info", "servers"));
            }
            if (object.path("schema").isObject()) {
                object.remove("example");
            }
            object.properties()
                    .removeIf(each -> List.of("description", "summary").contains(each.getKey())
                            && each.getValue().isTextual());
        }
        node.forEach(BreaksTest::promised);
        return node;
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "citizen"})
    void nothing_is_taken_back_that_was_released(String side) throws IOException {
        JsonNode released = released(side);
        assertThat(released.path("paths").size()).isGreaterThan(20);
        assertThat(Breaks.between(released, document(side).json())).isEmpty();
    }

    private static ObjectNode at(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static List<String> after(Consumer<ObjectNode> change) {
        ObjectNode changed = ApiDocument.CITIZEN.json().deepCopy();
        change.accept(changed);
        return Breaks.between(ApiDocument.CITIZEN.json(), changed);
    }

    private static void breaks(String what, Consumer<ObjectNode> change) {
        assertThat(after(change)).as(what).anyMatch(each -> each.contains(what));
    }

    private static void isKept(Consumer<ObjectNode> change) {
        assertThat(after(change)).isEmpty();
    }

    @Test
    void an_operation_or_a_parameter_that_is_gone_breaks_clients() {
        breaks("is gone", document -> at(document, "/paths").remove("/api/v1/citizen/inquiries"));
        breaks("another operationId", document -> at(document, RATE).put("operationId", "other"));
        breaks("header Idempotency-Key is gone", document -> at(document, RATE).remove("parameters"));
        breaks(
                "needs Accept-Language",
                document ->
                        at(document, "/components/parameters/AcceptLanguage").put("required", true));
        breaks(
                "other credentials",
                document -> document.putArray("security").addObject().putArray("bearer"));
        breaks(
                "no longer ends in 200",
                document -> at(document, RATE + "/responses").remove("200"));
        breaks(
                "answers without ETag",
                document -> at(document, "/paths/~1api~1v1~1citizen~1guide/get/responses/200")
                        .remove("headers"));
        breaks(
                "takes no application/json",
                document -> at(document, RATE + "/requestBody/content").remove("application/json"));
    }

    @Test
    void one_more_way_to_come_in_breaks_nobody_and_one_less_does() {
        ObjectNode before = words("A");
        before.putArray("security").addObject().putArray("bearer");
        ObjectNode more = before.deepCopy();
        ((ArrayNode) more.path("security")).addObject().putArray("mutualTls");
        ObjectNode both = before.deepCopy();
        both.putArray("security").addObject().put("bearer", "").put("mutualTls", "");

        assertThat(Breaks.between(before, more)).isEmpty();
        assertThat(Breaks.between(more, before)).containsExactly("post /x asks for other credentials");
        assertThat(Breaks.between(before, both)).containsExactly("post /x asks for other credentials");
        assertThat(Breaks.between(before, words("A"))).isEmpty();
    }

    @Test
    void what_was_good_to_send_has_to_be_so_still() {
        String request = "/components/schemas/RatingRequest";
        breaks(
                "is no longer taken",
                document -> at(document, request + "/properties").remove("grade"));
        breaks("needs more", document -> ((ArrayNode) document.at(request + "/required")).add("more"));
        breaks(
                "has another pattern",
                document -> at(document, request + "/properties/queryCode").put("pattern", "^x$"));
        breaks(
                "has another maxLength",
                document -> at(document, request + "/properties/queryCode").put("maxLength", 3));
        breaks(
                "has another minLength",
                document -> at(document, request + "/properties/queryCode").put("minLength", 3));
        breaks(
                "is of another type",
                document -> at(document, request + "/properties/queryCode").put("type", "integer"));
        isKept(document ->
                at(document, request + "/properties").putObject("more").put("type", "string"));
    }

    @Test
    void what_could_be_relied_on_in_an_answer_has_to_be_so_still() {
        String view = "/components/schemas/InquiryView";
        breaks(".number is gone", document -> at(document, view + "/properties").remove("number"));
        breaks("may be left out", document -> at(document, view).putArray("required"));
        breaks(
                "is of another type",
                document -> at(document, view + "/properties/number").put("type", "integer"));
        isKept(document -> at(document, view + "/properties").putObject("more").put("type", "string"));
        isKept(document -> at(document, RATE).put("summary", "Something else"));
    }

    @Test
    void words_may_come_where_they_are_sent_and_not_where_they_are_answered() {
        ObjectNode before = words("A", "B");
        assertThat(Breaks.between(before, words("A", "B", "C"))).containsExactly("post /x 200 may answer C");
        assertThat(Breaks.between(before, words("A"))).containsExactly("post /x body takes no B");
        assertThat(Breaks.between(before, words("A", "B"))).isEmpty();
    }

    /** A document that takes and answers one of {@code words}. */
    private static ObjectNode words(String... words) {
        ObjectNode document = Reply.JSON.createObjectNode();
        ObjectNode schema = document.putObject("components")
                .putObject("schemas")
                .putObject("Word")
                .put("type", "string");
        for (String word : words) {
            schema.withArray("enum").add(word);
        }
        ObjectNode operation = document.putObject("paths").putObject("/x").putObject("post");
        String reference = "#/components/schemas/Word";
        operation
                .putObject("requestBody")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", reference);
        operation
                .putObject("responses")
                .putObject("200")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", reference);
        return document;
    }
}
