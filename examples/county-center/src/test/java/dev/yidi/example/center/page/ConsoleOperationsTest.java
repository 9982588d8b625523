package dev.yidi.example.center.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yidi.core.casefile.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The operations of the API against the pages: each of the staff side is called by a module of the console, or is listed as having no screen, with
 * the reason; each of the citizens' side is called by their pages or the hall's.
 */
class ConsoleOperationsTest {
    private static final Path PAGE = Path.of("src/main/resources/dev/yidi/example/center/page");
    private static final Path CONSOLE = PAGE.resolve("console");
    private static final Path DOCUMENTS = Path.of("../../adapters-rest/src/main/resources/dev/yidi/rest");
    private static final String WITHOUT = "not-on-a-screen.txt";

    private static final Pattern NAMED = Pattern.compile("\\b[a-z]\\w+\\b");

    /** A step of a mediation, which stands there by its own name: {@code hold-session} is {@code mediationHoldSession}. */
    private static final Pattern STEP = Pattern.compile("(?m)^    '?([a-z][a-z-]+)'?: \\{? ?\\[");

    private static final Pattern ROLES = Pattern.compile("(?m)^  ([A-Z]+): \\[(.*)],$");

    @Test
    void every_operation_is_called_or_listed_with_a_reason() {
        Set<String> missing = new TreeSet<>(operations("staff"));
        missing.removeAll(called(CONSOLE, "staff"));

        assertThat(listed().keySet())
                .as("a new operation needs a screen, or a line with the reason in " + WITHOUT)
                .isEqualTo(missing);
    }

    @Test
    void a_citizen_can_do_all_that_the_centre_lets_citizens_do() {
        Set<String> missing = new TreeSet<>(operations("citizen"));
        missing.removeAll(called(PAGE.resolve("go"), "citizen"));
        missing.removeAll(called(PAGE.resolve("hall"), "citizen"));

        assertThat(operations("citizen")).hasSizeGreaterThan(25);
        assertThat(missing).isSubsetOf("document"); // which is for who builds on it
    }

    @Test
    void every_reason_is_one() {
        assertThat(listed().values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @Test
    void the_steps_of_every_kind_of_proceeding_are_all_there() throws IOException {
        String steps = Files.readString(CONSOLE.resolve("views/proceeding-steps.js"));

        assertThat(operations("staff"))
                .hasSizeGreaterThan(300)
                .filteredOn(each ->
                        each.matches("(petition|order|referral|outside|agency|confirmation|enforcement)[A-Z]\\w*"))
                .hasSizeGreaterThan(60)
                .allSatisfy(each -> assertThat(steps).contains("api." + each + ","));
    }

    @Test
    void the_roles_of_an_operation_are_those_of_the_core() throws IOException {
        String rights = Files.readString(CONSOLE.resolve("rights.js"));
        List<MatchResult> found = ROLES.matcher(rights).results().toList();

        assertThat(found).hasSizeGreaterThan(4);
        assertThat(found)
                .allSatisfy(
                        each -> assertThat(each.group(2).replaceAll("[' ]", "").split(",", -1))
                                .as(each.group(1))
                                .containsExactlyInAnyOrder(Operation.valueOf(each.group(1)).roles().stream()
                                        .map(Enum::name)
                                        .toArray(String[]::new)));
    }

    private static Set<String> operations(String side) {
        try (InputStream text = Files.newInputStream(DOCUMENTS.resolve(side).resolve("openapi.json"))) {
            Set<String> all = new TreeSet<>();
            for (JsonNode path : new ObjectMapper().readTree(text).path("paths")) {
                path.forEach(operation -> all.add(operation.path("operationId").asText()));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> called(Path folder, String side) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".js"))
                    .filter(each -> !each.getParent().endsWith("words"))
                    .flatMap(file -> names(file, side))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(Path file, String side) {
        String text = read(file);
        Stream<String> words = text.contains("client/" + side + ".js")
                ? NAMED.matcher(text.replaceAll("'[^'\\n]*'", "''")).results().map(each -> each.group())
                : Stream.of();
        return file.endsWith("mediation-steps.js")
                ? Stream.concat(words, STEP.matcher(text).results().map(each -> operation(each.group(1))))
                : words;
    }

    private static String operation(String step) {
        return Pattern.compile("-(.)")
                .matcher("mediation-" + step)
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    /** The operations without a screen, each with its reason. */
    private static Map<String, String> listed() {
        try (InputStream text = ConsoleOperationsTest.class.getResourceAsStream(WITHOUT)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" -- ", 2))
                    .collect(Collectors.toMap(each -> each[0], each -> each[1], (a, b) -> b, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
