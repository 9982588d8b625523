package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.yidi.core.FileId;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Octets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What leaves of every golden file keeps to the schema of its type, with everything classified and with nothing. */
class OutwardSchemaTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private final OutwardForms forms = OutwardForms.published();
    private final Map<String, EventType> types =
            forms.types().stream().collect(Collectors.toMap(EventType::name, Function.identity()));

    @Test
    void every_golden_file_leaves_as_its_schema_says_or_not_at_all() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path file : golden()) {
            String type = file.getFileName().toString().replaceAll("\\..*", "");
            if (types.containsKey(type)) {
                for (Set<FieldName> named :
                        List.of(Set.<FieldName>of(), forms.fields().keySet())) {
                    Optional<String> data = data(file, type, named);
                    data.ifPresent(json -> assertThat(faults(types.get(type), json))
                            .as(file + " " + json)
                            .isEmpty());
                    data.ifPresent(json -> told.add(type));
                }
            }
        }
        assertThat(told).isEqualTo(new TreeSet<>(types.keySet())).hasSizeGreaterThan(90);
    }

    @Test
    void the_check_knows_what_no_schema_names() throws IOException {
        EventType type = types.get("case-dispatched");
        ObjectNode data = StrictJson.readObject(data(FOLDER.resolve("case-dispatched.json"), type.name(), Set.of())
                .orElseThrow());
        assertThat(faults(type, data.put("actor", "officer:1").toString())).isNotEmpty();
        data.remove("actor");
        assertThat(faults(type, data.toString())).isEmpty();
        data.remove("at");
        assertThat(faults(type, data.toString())).isNotEmpty();
    }

    private Optional<String> data(Path file, String type, Set<FieldName> named) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String body = lines.get(1).substring("\"body\":".length(), lines.get(1).length() - 1);
        String texts =
                lines.get(2).substring("\"texts\":".length(), lines.get(2).length() - 1);
        Entry entry = new Entry(
                new FileId("f1"), "case", 1, type, 1, Instant.EPOCH, "system", "", body, Octets.none(), "", "");
        return forms.data(entry, new Leaving(named, Optional.of(Texts.of(StrictJson.readTexts(texts))), any -> true));
    }

    private static List<String> faults(EventType type, String json) {
        ObjectNode schema = StrictJson.readObject(type.schema());
        closed(schema);
        Schema strict = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(schema.toString(), InputFormat.JSON);
        return strict.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** What a schema does not name is not there; in members of a family that holds for all of them together. */
    private static void closed(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("properties").isObject() && object.has("type")) {
            object.put(object.has("allOf") ? "unevaluatedProperties" : "additionalProperties", false);
        }
        if (schema instanceof ObjectNode object && object.has("allOf")) {
            List<JsonNode> members = new ArrayList<>();
            object.path("allOf").forEach(members::add);
            members.forEach(member -> member.path("then").path("properties").forEach(OutwardSchemaTest::closed));
            return;
        }
        schema.forEach(OutwardSchemaTest::closed);
    }

    private static List<Path> golden() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
