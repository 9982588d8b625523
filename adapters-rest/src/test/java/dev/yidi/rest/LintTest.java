package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LintTest {
    private static final String INQUIRIES = "/paths/~1api~1v1~1citizen~1inquiries";

    private static ObjectNode at(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static void found(String fault, Consumer<ObjectNode> planted) {
        ObjectNode document = ApiDocument.CITIZEN.json().deepCopy();
        planted.accept(document);
        assertThat(Lint.faults(document)).as(fault).anyMatch(each -> each.contains(fault));
    }

    @Test
    void the_documents_have_nothing_that_a_linter_warns_of() {
        assertThat(Lint.faults(ApiDocument.STAFF.json())).isEmpty();
        assertThat(Lint.faults(ApiDocument.CITIZEN.json())).isEmpty();
    }

    @Test
    void what_is_wrong_with_the_whole_is_found() {
        found("info has no summary", document -> at(document, "/info").remove("summary"));
        found("info has no licence", document -> at(document, "/info").remove("license"));
        found("title with a straight", document -> at(document, "/info").put("title", "The citizen's side"));
        found("no servers", document -> document.remove("servers"));
        found("ends with a slash", document -> at(document, "/servers/0").put("url", "/x/"));
        found("tag without description", document -> at(document, "/tags/0").remove("description"));
        found("tag twice", document -> ((ArrayNode) document.path("tags")).add(document.at("/tags/0")));
        found("says nothing of security", document -> document.remove("security"));
        found("leads nowhere", document -> at(document, "/components/schemas").remove("Problem"));
        found(
                "something beside its reference",
                document -> at(document, INQUIRIES + "/post/responses/400").put("type", "x"));
        found(
                "word of another type",
                document -> at(document, "/components/schemas")
                        .putObject("X")
                        .put("type", "string")
                        .putArray("enum")
                        .add(1));
    }

    @Test
    void what_is_wrong_with_an_address_or_an_operation_is_found() {
        found(
                "is not in kebab case",
                document -> at(document, "/paths").set("/api/v1/citizen/InQuiries", document.at(INQUIRIES)));
        found("are ambiguous", document -> {
            at(document, "/paths").set("/api/{version}/citizen/inquiries", document.at(INQUIRIES));
            at(document, "/paths").set("/api/v1/{side}/inquiries", document.at(INQUIRIES));
        });
        found(
                "has the operationId of another",
                document -> at(document, "/paths").set("/api/v2/citizen/inquiries", document.at(INQUIRIES)));
        found(
                "has no operationId",
                document -> at(document, INQUIRIES + "/post").put("operationId", "a b"));
        found(
                "apostrophe in its summary",
                document -> at(document, INQUIRIES + "/post").put("summary", "The citizen's case"));
        found("has not one tag", document -> at(document, INQUIRIES + "/post").remove("tags"));
        found(
                "names no answer of 2xx",
                document -> at(document, INQUIRIES + "/post/responses").remove("200"));
        found(
                "200 has no description",
                document -> at(document, INQUIRIES + "/post/responses/200").remove("description"));
        found(
                "has the variables [id]",
                document -> at(document, "/paths").set("/api/v1/citizen/{id}", document.at(INQUIRIES)));
        found(
                "does not describe",
                document ->
                        at(document, "/components/parameters/AcceptLanguage").remove("description"));
        found(
                "has a parameter twice",
                document -> ((ArrayNode) document.at(INQUIRIES + "/post/parameters"))
                        .add(document.at(INQUIRIES + "/post/parameters/0")));
    }
}
