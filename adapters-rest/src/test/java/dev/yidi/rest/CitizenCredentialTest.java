package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way of the citizen's side that takes a credential takes it in the body alone, and tells nothing to who has none. */
class CitizenCredentialTest {
    private static final String ABSENT_CODE = "0".repeat(26);

    private static Served served;
    private static Caller anybody;

    @BeforeAll
    static void serve() {
        served = new Served();
        anybody = Caller.citizen(served);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** The example of every operation that takes a credential, by its path. */
    private static Map<String, ObjectNode> taking() {
        Map<String, ObjectNode> taking = new LinkedHashMap<>();
        ApiDocument.CITIZEN.operations().forEach((name, operation) -> {
            JsonNode example = operation.at("/requestBody/content/application~1json/example");
            if (example.has("queryCode")) {
                taking.put(name.replace("POST /", ""), example.deepCopy());
            }
        });
        assertThat(taking).hasSizeGreaterThanOrEqualTo(17);
        return taking;
    }

    @Test
    void a_wrong_factor_an_unknown_code_and_a_locked_code_look_the_same_everywhere() {
        taking().forEach((path, body) -> {
            String code = CitizenCase.of(served, Matters.request()).code;
            Reply wrong = anybody.keyed()
                    .post(
                            path,
                            body.put("queryCode", code)
                                    .put("secondFactor", "0000")
                                    .toString());
            Reply unknown = anybody.keyed()
                    .post(
                            path,
                            body.put("queryCode", ABSENT_CODE)
                                    .put("secondFactor", "7777")
                                    .toString());
            for (int i = 0; i < 5; i++) {
                anybody.keyed()
                        .post(
                                path,
                                body.put("queryCode", code)
                                        .put("secondFactor", "000" + i)
                                        .toString());
            }
            Reply locked =
                    anybody.keyed().post(path, body.put("secondFactor", "7777").toString());
            assertThat(wrong.status()).as(path).isEqualTo(404);
            assertThat(unknown.text()).as(path).isEqualTo(wrong.text());
            assertThat(locked.text()).as(path).isEqualTo(wrong.text());
            assertThat(wrong.header("Cache-Control")).isEqualTo("no-store");
        });
    }

    @Test
    void no_address_takes_a_code_or_a_factor() {
        ApiDocument.CITIZEN.operations().forEach((name, operation) -> {
            assertThat(name).doesNotContain("{");
            operation
                    .path("parameters")
                    .forEach(each -> assertThat(ApiDocument.CITIZEN
                                    .resolved(each)
                                    .path("name")
                                    .asText())
                            .isNotIn("queryCode", "secondFactor", "phone", "identity", "name"));
        });
        taking().keySet().stream()
                .filter(path -> path.endsWith("inquiries"))
                .forEach(path -> assertThat(
                                anybody.get(path + "?queryCode=" + ABSENT_CODE).status())
                        .as(path)
                        .isEqualTo(405));
    }

    @Test
    void every_command_wants_a_key() {
        taking().forEach((path, body) -> {
            if (!path.endsWith("inquiries")) {
                Reply reply = anybody.post(path, body.toString());
                assertThat(reply.status()).as(path).isEqualTo(400);
                assertThat(reply.codes()).as(path).containsExactly("header.missing");
            }
        });
    }
}
