package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check bites. */
class SchemaCheckTest {
    private static final String SCHEMA = """
            {"type":"object","required":["name"],"properties":{
              "name":{"type":"string","minLength":1,"maxLength":3,"pattern":"^[a-z]+$"},
              "day":{"type":"string","format":"date"},
              "at":{"type":"string","format":"date-time"},
              "count":{"type":"integer","minimum":1,"maximum":9},
              "word":{"$ref":"#/words"},
              "list":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"boolean"}},
              "map":{"type":"object","propertyNames":{"$ref":"#/words"},"additionalProperties":{"type":"integer"}}}}""";
    private static final String DOCUMENT = "{\"words\":{\"type\":\"string\",\"enum\":[\"A\",\"B\"]}}";

    private static List<String> faults(String value) throws IOException {
        JsonNode document = Reply.JSON.readTree(DOCUMENT);
        return SchemaCheck.faults(document, Reply.JSON.readTree(SCHEMA), Reply.JSON.readTree(value));
    }

    @Test
    void what_fits_has_no_fault() throws IOException {
        assertThat(faults("""
                {"name":"abc","day":"2026-03-02","at":"2026-03-02T09:00:00+08:00","count":9,"word":"B","list":[true],"map":{"A":1}}""")).isEmpty();
    }

    @Test
    void everything_that_does_not_fit_is_found() throws IOException {
        assertThat(faults("""
                {"day":"2026-02-30","at":"2026-03-02T09:00+08:00","count":10,"word":"C","list":[],"map":{"C":"x"},"more":1}"""))
                .containsExactlyInAnyOrder(
                        "/: lacks name",
                        "/day: no date",
                        "/at: no seconds",
                        "/count: too large",
                        "/word: C is not among the words",
                        "/list: too short",
                        "/map/C: no integer",
                        "/map/C: C is not among the words",
                        "/more: not in the schema");
        assertThat(faults("{\"name\":\"abcd\",\"list\":[1,true,true]}"))
                .containsExactlyInAnyOrder("/name: too long", "/list: too long", "/list/0: no boolean");
        assertThat(faults("{\"name\":\"A\"}")).containsExactly("/name: does not match ^[a-z]+$");
        assertThat(faults("[]")).contains("/: no object");
    }

    @Test
    void a_keyword_or_reference_nobody_knows_is_found() throws IOException {
        JsonNode schema = Reply.JSON.readTree("{\"type\":\"string\",\"nullable\":true}");
        assertThat(SchemaCheck.faults(schema, schema, Reply.JSON.readTree("\"x\"")))
                .containsExactly("/: keyword nullable");
        JsonNode nowhere = Reply.JSON.readTree("{\"$ref\":\"#/nowhere\"}");
        assertThat(SchemaCheck.faults(nowhere, nowhere, Reply.JSON.readTree("\"x\"")))
                .contains("/: no /nowhere");
    }
}
