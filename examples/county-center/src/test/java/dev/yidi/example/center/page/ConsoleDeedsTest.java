package dev.yidi.example.center.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.yidi.core.casefile.CaseAct;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The forms of the console against the API: each deed is an operation, asks for all that it needs and for nothing that it does not know. */
class ConsoleDeedsTest {
    private static final Path VIEWS = Path.of("src/main/resources/dev/yidi/example/center/page/console/views");
    private static final Path DOCUMENT =
            Path.of("../../adapters-rest/src/main/resources/dev/yidi/rest/staff/openapi.json");
    private static final Pattern DEED =
            Pattern.compile("(?m)^  '([a-z-]+)': \\{ does: api\\.(\\w+), asks: \\[(.*)]( ?,[^\\]]*)? },$");
    private static final Pattern ASKED = Pattern.compile("\\b(must|may)\\.\\w+\\('(\\w+)'");

    /** What is done on a screen of its own, or from another: see {@code docs/console.md}. */
    private static final Set<String> ON_OTHER_SCREENS = Set.of(
            "propose-mediation",
            "apply-for-confirmation",
            "convene-joint",
            "supervise",
            "take-up-report",
            "serve-document",
            "merge",
            "give-mandate",
            "guide-as-proxy",
            "receive-referral",
            "begin-agency",
            "tell-about-outside",
            "triage",
            "receive-order");

    /** What the console does not do, since no operation does. */
    private static final Set<String> NOT_HERE = Set.of("answer-in-public");

    private final JsonNode document = document();
    private final Map<String, MatchResult> deeds = deeds();

    @Test
    void every_deed_is_an_operation_of_cases() {
        assertThat(deeds).hasSizeGreaterThan(28);
        deeds.forEach((deed, form) -> assertThat(operation(form.group(2)))
                .as(deed)
                .satisfies(path -> assertThat(path).startsWith("/api/v1/staff/cases/{id}/")));
    }

    @Test
    void every_form_asks_for_all_that_must_be_sent_and_for_nothing_else_than_may_be() {
        deeds.forEach((deed, form) -> {
            JsonNode body = body(form.group(2));
            Set<String> known = new TreeSet<>();
            body.path("properties").fieldNames().forEachRemaining(known::add);
            Set<String> needed = new TreeSet<>();
            body.path("required").forEach(each -> needed.add(each.asText()));

            assertThat(asked(form, "must")).as(deed + " asks for what it needs").isEqualTo(needed);
            assertThat(known).as(deed + " knows what it is asked for").containsAll(asked(form, "may"));
        });
    }

    @Test
    void every_act_that_a_case_offers_has_a_form_or_a_place_or_is_named_as_having_none() {
        Set<String> acts = Arrays.stream(CaseAct.values())
                .map(act -> act.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> placed = new TreeSet<>(deeds.keySet());
        placed.addAll(ON_OTHER_SCREENS);
        placed.addAll(NOT_HERE);

        assertThat(placed).isEqualTo(acts);
        assertThat(Stream.of(ON_OTHER_SCREENS, NOT_HERE).flatMap(Set::stream))
                .doesNotContainAnyElementsOf(deeds.keySet());
    }

    private static Set<String> asked(MatchResult form, String how) {
        return ASKED.matcher(form.group(3))
                .results()
                .filter(each -> each.group(1).equals(how))
                .map(each -> each.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String operation(String id) {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            if (path.getValue().at("/post/operationId").asText().equals(id)) {
                return path.getKey();
            }
        }
        throw new AssertionError("expected an operation " + id + ", found none");
    }

    private JsonNode body(String id) {
        String schema = document.path("paths")
                .path(operation(id))
                .at("/post/requestBody/content/application~1json/schema/$ref")
                .asText();
        return document.at(schema.substring(1));
    }

    private static Map<String, MatchResult> deeds() {
        try {
            return DEED.matcher(Files.readString(VIEWS.resolve("deed-forms.js")))
                    .results()
                    .collect(Collectors.toMap(each -> each.group(1), each -> each, (a, b) -> b, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode document() {
        try (InputStream text = Files.newInputStream(DOCUMENT)) {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
