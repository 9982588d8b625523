package dev.yidi.example.center.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The forms of proceedings, meetings, mandates and prevention against the API: each asks for all that its operation needs and for nothing that it does not know. */
class ConsoleProceedingsTest {
    private static final Path VIEWS = Path.of("src/main/resources/dev/yidi/example/center/page/console/views");

    /** Where steps stand, and how many lists of fields several of them share there. */
    private static final Map<String, Integer> STEPS =
            Map.of("proceeding-steps.js", 2, "meeting-steps.js", 1, "mandate-steps.js", 2, "prevention-steps.js", 0);

    private static final Path DOCUMENT =
            Path.of("../../adapters-rest/src/main/resources/dev/yidi/rest/staff/openapi.json");
    private static final Pattern SHARED = Pattern.compile("(?m)^const ([A-Z]+) = (\\[\\[.*]);$");
    private static final Pattern ASKED = Pattern.compile("\\['([A-Za-z/]+)(\\*?)', '?([A-Za-z]+)");

    /** What the console knows by itself, and asks nobody for. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "mandateRevoke", Set.of("mandate"),
            "mandateReport", Set.of("mandate"),
            "mandateSaveTrip", Set.of("mandate"),
            "petitionRequestReview", Set.of("instance", "to/tier"),
            "agencyAssignLawyer", Set.of("engagement"),
            "beginPetition", Set.of("question/channel", "question/category", "question/visitors"));

    private final JsonNode document = read();
    private final Map<String, Map<String, Boolean>> forms = forms();

    @Test
    void every_form_asks_for_all_that_must_be_sent() {
        assertThat(forms).hasSizeGreaterThan(110);
        forms.forEach((operation, asked) -> {
            Set<String> needed = new TreeSet<>();
            needs(body(operation), "", needed);
            needed.removeAll(KNOWN.getOrDefault(operation, Set.of()));

            assertThat(asked.entrySet().stream()
                            .filter(Map.Entry::getValue)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()))
                    .as(operation)
                    .containsAll(needed);
        });
    }

    @Test
    void no_form_asks_for_what_its_operation_does_not_know() {
        forms.forEach((operation, asked) -> assertThat(asked.keySet())
                .as(operation)
                .allSatisfy(name -> assertThat(at(body(operation), name).isMissingNode())
                        .as(name)
                        .isFalse()));
    }

    private JsonNode at(JsonNode schema, String name) {
        JsonNode found = schema;
        for (String each : name.split("/", -1)) {
            found = meant(found).path("properties").path(each);
        }
        return found;
    }

    /** The values a body must have; of a part that must be there, those it must have. */
    private void needs(JsonNode schema, String before, Set<String> needed) {
        for (JsonNode each : schema.path("required")) {
            JsonNode part = meant(schema.path("properties").path(each.asText()));
            if (part.has("properties")) {
                needs(part, before + each.asText() + "/", needed);
            } else {
                needed.add(before + each.asText());
            }
        }
    }

    private JsonNode meant(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private JsonNode body(String operation) {
        for (JsonNode path : document.path("paths")) {
            if (path.at("/post/operationId").asText().equals(operation)) {
                return meant(path.at("/post/requestBody/content/application~1json/schema"));
            }
        }
        throw new AssertionError("expected an operation " + operation + ", found none");
    }

    /** What each operation is sent of its form: the name in the body, and whether it must be filled in. */
    private static Map<String, Map<String, Boolean>> forms() {
        Map<String, Map<String, Boolean>> forms = new TreeMap<>();
        STEPS.forEach((file, lists) -> forms.putAll(forms(text(VIEWS.resolve(file)), lists)));
        return forms;
    }

    private static Map<String, Map<String, Boolean>> forms(String steps, int lists) {
        String text = steps;
        Map<String, String> shared =
                SHARED.matcher(text).results().collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
        assertThat(shared).hasSize(lists);
        text = SHARED.matcher(text).replaceAll("");
        for (Map.Entry<String, String> each : shared.entrySet()) {
            text = text.replaceAll("\\b" + each.getKey() + "\\b(?! =)", Matcher.quoteReplacement(each.getValue()));
        }
        return Arrays.stream(text.split("does: api\\.", -1))
                .skip(1)
                .collect(Collectors.toMap(
                        each -> each.substring(0, each.indexOf(',')),
                        ConsoleProceedingsTest::asked,
                        (a, b) -> b,
                        TreeMap::new));
    }

    private static Map<String, Boolean> asked(String form) {
        return ASKED.matcher(form)
                .results()
                .filter(each ->
                        !(each.group(1).equals("question") && each.group(3).equals("many")))
                .flatMap(each -> (each.group(3).equals("law") ? Stream.of("/source", "/article") : Stream.of(""))
                        .map(part ->
                                Map.entry(each.group(1) + part, !each.group(2).isEmpty())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a && b, TreeMap::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(DOCUMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
