package dev.yidi.ports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.profile.Mode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The schema that editors use says what the reader reads: the same fields, the same words, the same defaults. */
class ProfileSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STRANGER = "zz";
    private static final JsonNode SCHEMA = tree(ProfileDocuments.schema());

    @Test
    void it_takes_every_document_that_the_reader_takes() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ProfileDocuments.schema(), InputFormat.JSON);
        List<String> documents = new ArrayList<>(List.of(SmallDocument.TEXT));
        for (Mode mode : Mode.values()) {
            documents.add(Presets.document(mode));
            documents.add(ProfileDocuments.write(Presets.of(mode)));
        }
        for (String document : documents) {
            List<Error> errors = schema.validate(document, InputFormat.JSON);
            assertThat(errors).as(document.substring(0, 80)).isEmpty();
        }
        assertThat(schema.validate(SmallDocument.with("\"titleWeight\": 3, ", ""), InputFormat.JSON))
                .as("it asks for what is required")
                .isNotEmpty();
        assertThat(schema.validate(
                        SmallDocument.with("\"mode\": \"CENTRE\"", "\"mode\": \"CENTER\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void it_has_the_fields_that_the_reader_knows_and_no_others() {
        Map<String, List<String>> written = new TreeMap<>();
        ObjectNode document = (ObjectNode) sample(SCHEMA, "", written);
        Map<String, List<String>> known = known(document);
        // of two ways to say where, one at a time: both are wrong, and what lies in the territory is not read then
        document.set("territory", tree(SmallDocument.TEXT).get("territory"));
        Map<String, List<String>> inTerritory = known(document);
        inTerritory.forEach((path, fields) -> {
            if (!path.startsWith("territory")) {
                known.put(path, fields);
            }
        });

        assertThat(known).hasSizeGreaterThan(40).containsExactlyInAnyOrderEntriesOf(written);
    }

    @Test
    void its_words_are_those_of_the_types() throws ClassNotFoundException {
        List<JsonNode> words = new ArrayList<>();
        SCHEMA.path("$defs").forEach(each -> {
            if (each.has("x-enum")) {
                words.add(each);
            }
        });
        assertThat(words).hasSizeGreaterThan(30);
        for (JsonNode each : words) {
            Class<?> type = Class.forName(each.path("x-enum").asText());
            assertThat(texts(each.path("enum")))
                    .as(type.getName())
                    .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
    }

    @Test
    void what_it_says_of_a_section_that_is_left_out_is_what_is_done_then() {
        JsonNode made = tree(ProfileDocuments.write(SmallDocument.read(SmallDocument.TEXT)));
        assertThat(defaults("figures", made.path("figures"))).isEqualTo(9);
        assertThat(defaults("excluded", made.path("figures").path("excluded"))).isEqualTo(3);
        assertThat(defaults("queue", made.path("hall").path("queue"))).isEqualTo(1);
        assertThat(defaults("appointments", made.path("hall").path("appointments")))
                .isEqualTo(7);
        assertThat(defaults("supervision", made.path("supervision"))).isEqualTo(1);
    }

    @Test
    void every_field_has_its_meaning_in_both_languages() {
        List<String> without = new ArrayList<>();
        Stream.concat(Stream.of(SCHEMA), stream(SCHEMA.path("$defs")))
                .filter(each -> each.has("properties"))
                .forEach(each -> each.path("properties").properties().forEach(field -> {
                    if (field.getValue().path("description").asText().isBlank()
                            || field.getValue().path("x-zh").asText().isBlank()) {
                        without.add(field.getKey());
                    }
                }));
        assertThat(without).isEmpty();
    }

    /** How many defaults there are, each of which must be what was made. */
    private static int defaults(String section, JsonNode made) {
        int count = 0;
        for (Map.Entry<String, JsonNode> field :
                SCHEMA.path("$defs").path(section).path("properties").properties()) {
            JsonNode usual = field.getValue().path("default");
            boolean said = !usual.isMissingNode() && !usual.isBoolean();
            if (said) {
                assertThat(made.path(field.getKey())).as(field.getKey()).isEqualTo(usual);
                count++;
            }
        }
        return count;
    }

    /** What the reader says it knows, for each object of a document in which each has a field that it does not know. */
    private static Map<String, List<String>> known(ObjectNode document) {
        InvalidInputException refused = Assertions.catchThrowableOfType(
                InvalidInputException.class, () -> ProfileDocuments.read(new StringReader(document.toString())));
        return refused.faults().stream()
                .filter(fault -> fault.code().equals("profile.unknown-field"))
                .collect(Collectors.toMap(
                        fault -> plain(fault.path()),
                        fault -> Arrays.stream(fault.message()
                                        .replaceFirst("^expected one of \\[(.*)\\]$", "$1")
                                        .split(", "))
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String plain(String path) {
        return path.replaceAll("\\[[^]]*\\]", "").replaceFirst("\\.?" + STRANGER + "$", "");
    }

    /** A value of the form, with every field there is and one more; {@code written} gets the fields of each object. */
    private static JsonNode sample(JsonNode form, String path, Map<String, List<String>> written) {
        JsonNode resolved = resolve(form);
        if (resolved.has("enum")) {
            return resolved.path("enum").get(0);
        }
        if (resolved.has("const")) {
            return resolved.path("const");
        }
        if (resolved.path("type").asText().equals("array")) {
            return JSON.createArrayNode().add(sample(resolved.path("items"), path, written));
        }
        if (resolved.has("properties")) {
            ObjectNode object = JSON.createObjectNode();
            written.put(path, new ArrayList<>(new TreeSet<>(names(resolved.path("properties")))));
            resolved.path("properties")
                    .properties()
                    .forEach(field -> object.set(
                            field.getKey(),
                            sample(
                                    field.getValue(),
                                    path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                                    written)));
            return object.put(STRANGER, 0);
        }
        return switch (resolved.path("type").asText()) {
            case "integer" -> JSON.getNodeFactory().numberNode(1);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "object" -> JSON.createObjectNode();
            default -> JSON.getNodeFactory().textNode("x");
        };
    }

    private static JsonNode resolve(JsonNode form) {
        JsonNode chosen = form.has("anyOf")
                ? stream(form.path("anyOf"))
                        .map(ProfileSchemaTest::resolve)
                        .filter(each -> !each.has("enum"))
                        .findFirst()
                        .orElseThrow()
                : form;
        return chosen.has("$ref") ? SCHEMA.at(chosen.path("$ref").asText().substring(1)) : chosen;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        return stream((ArrayNode) array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        List<JsonNode> all = new ArrayList<>();
        nodes.forEach(all::add);
        return all.stream();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
