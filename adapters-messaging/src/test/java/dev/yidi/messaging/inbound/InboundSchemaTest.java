package dev.yidi.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents beside the records: each schema is what its record amounts to, each example is taken. */
class InboundSchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path DOCUMENTS = Path.of("src/main/resources/dev/yidi/messaging/inbound");
    private final Checks checks = Checks.usual();

    static Stream<InboundMapping<?>> mappings() {
        return InboundMappings.standard().stream();
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void its_schema_tells_what_its_record_takes(InboundMapping<?> mapping) throws IOException {
        String schema = JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(InboundSchema.of(mapping.type(), mapping.data()))
                + "\n";
        if (Boolean.getBoolean("yidi.schemas.write")) {
            Files.writeString(DOCUMENTS.resolve(mapping.type() + ".schema.json"), schema);
        }
        assertThat(document(mapping, "schema")).isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void its_example_is_taken(InboundMapping<?> mapping) throws IOException {
        assertThat(checks.data(mapping.data(), Optional.of(document(mapping, "example"))))
                .isInstanceOf(mapping.data());
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void every_missing_field_is_named_at_once(InboundMapping<?> mapping) throws IOException {
        List<String> required = new ArrayList<>();
        JSON.readTree(document(mapping, "schema")).get("required").forEach(name -> required.add(name.asText()));

        assertThat(faults(mapping, "{\"extra\":1}"))
                .extracting(Fault::path)
                .containsAll(required)
                .contains("extra");
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void a_value_of_another_type_is_named_and_not_quoted(InboundMapping<?> mapping) throws IOException {
        ObjectNode example = (ObjectNode) JSON.readTree(document(mapping, "example"));
        List<String> names = new ArrayList<>();
        example.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode good = example.get(name);
            example.put(name, -77.5);
            assertThat(faults(mapping, example.toString()))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.path()).startsWith(name))
                    .allSatisfy(fault -> assertThat(fault.message()).doesNotContain("77"));
            example.set(name, good);
        }
    }

    private List<Fault> faults(InboundMapping<?> mapping, String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> checks.data(mapping.data(), Optional.of(json)))
                .faults();
    }

    static String document(InboundMapping<?> mapping, String kind) throws IOException {
        return document(mapping.type(), kind);
    }

    static String document(String type, String kind) throws IOException {
        String name = "/dev/yidi/messaging/inbound/" + type + "." + kind + ".json";
        try (InputStream stream = InboundMappings.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
