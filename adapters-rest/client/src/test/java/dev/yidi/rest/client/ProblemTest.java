package dev.yidi.rest.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Problems are the one thing that is written by hand: they have the parts the documents give them. */
class ProblemTest {
    @ParameterizedTest
    @ValueSource(strings = {"staff", "citizen"})
    void it_has_the_parts_that_the_document_gives_it(String side) throws Exception {
        JsonNode schemas = new ObjectMapper()
                .readTree(Path.of("../src/main/resources/dev/yidi/rest", side, "openapi.json")
                        .toFile())
                .at("/components/schemas");

        assertThat(components(Problem.class)).containsExactlyElementsOf(names(schemas.path("Problem")));
        assertThat(components(Problem.Item.class)).containsExactlyElementsOf(names(schemas.path("ProblemItem")));
    }

    @Test
    void everything_in_it_is_read_and_the_status_is_that_of_the_answer() {
        Optional<Problem> read = Json.problem(422, """
                {"type":"t","title":"T","status":200,"detail":"D","code":"refused","trace":"abc","later":1,"errors":[
                {"code":"c","pointer":"/a","message":"M","details":{"k":"v"},"basis":["law 1"],"later":{}}]}""".getBytes(StandardCharsets.UTF_8));

        assertThat(read)
                .contains(new Problem(
                        "t",
                        "T",
                        422,
                        Optional.of("D"),
                        "refused",
                        Optional.empty(),
                        Optional.of("abc"),
                        List.of(new Problem.Item(
                                "c",
                                Optional.of("/a"),
                                Optional.empty(),
                                Optional.empty(),
                                "M",
                                Map.of("k", "v"),
                                List.of("law 1")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"status\":500}", "{\"code\":null}", "{\"code\":{}}"})
    void what_is_none_is_not_taken_for_one(String body) {
        assertThat(Json.problem(500, body.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void parts_of_another_kind_count_as_absent() {
        Optional<Problem> read = Json.problem(409, """
                {"code":"conflict","detail":null,"trace":7,"errors":{"code":"c"}}""".getBytes(StandardCharsets.UTF_8));

        assertThat(read)
                .contains(new Problem(
                        "", "", 409, Optional.empty(), "conflict", Optional.empty(), Optional.empty(), List.of()));
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> names(JsonNode schema) {
        return schema.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }
}
