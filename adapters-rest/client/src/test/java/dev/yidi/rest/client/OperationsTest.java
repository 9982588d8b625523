package dev.yidi.rest.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each operation of both documents is read as what it answers with: JSON, a file, or a stream of events. */
class OperationsTest {
    /**
     * An operation.
     *
     * @param answer what it answers with: JSON, a file, or else the type of its content
     */
    private record Operation(String method, String path, String answer) {
        private static final String JSON = "application/json";
        private static final String FILE = "file";

        static Operation of(String method, String path, JsonNode operation) {
            JsonNode content = operation.path("responses").properties().stream()
                    .filter(each -> each.getKey().startsWith("2"))
                    .findFirst()
                    .orElseThrow()
                    .getValue()
                    .path("content");
            Map.Entry<String, JsonNode> first = content.properties().iterator().next();
            boolean isFile = first.getValue().at("/schema/format").asText().equals("binary");
            return new Operation(method.toUpperCase(Locale.ROOT), path, isFile ? FILE : first.getKey());
        }

        boolean isStream() {
            return !answer.equals(JSON) && !answer.equals(FILE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "citizen"})
    void each_is_read_as_what_it_answers_with(String side) throws IOException {
        String java = javaOf(side);
        String script = Files.readString(Path.of("target/yidi-rest-client-ts", side + ".js"));
        List<Operation> operations = operations(side);
        assertThat(operations).hasSizeGreaterThan(10).anyMatch(Operation::isStream);
        for (Operation each : operations) {
            String call = after(java, "Call.of(\"" + each.method() + "\", \"" + each.path() + "\"", "    }\n");
            assertThat(call)
                    .as(each.toString())
                    .contains(
                            each.answer().equals(Operation.JSON) ? "connection.send(call, " : "connection.open(call)");
            assertThat(call.contains(".header(\"Accept\", \"" + each.answer() + "\")"))
                    .as(call)
                    .isEqualTo(each.isStream());

            String sent = after(script, "method: '" + each.method() + "', path: '" + each.path() + "'", "});");
            assertThat(sent.contains(" file: true,"))
                    .as(sent)
                    .isEqualTo(each.answer().equals(Operation.FILE));
            assertThat(sent.contains(" stream: '" + each.answer() + "',"))
                    .as(sent)
                    .isEqualTo(each.isStream());
        }
    }

    private static List<Operation> operations(String side) throws IOException {
        List<Operation> operations = new ArrayList<>();
        new ObjectMapper()
                .readTree(Path.of("../src/main/resources/dev/yidi/rest", side, "openapi.json")
                        .toFile())
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each -> operations.add(Operation.of(each.getKey(), path.getKey(), each.getValue()))));
        return operations;
    }

    private static String javaOf(String side) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("target/generated-sources", side))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith("Api.java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static String after(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return text.substring(from, text.indexOf(end, from));
    }
}
