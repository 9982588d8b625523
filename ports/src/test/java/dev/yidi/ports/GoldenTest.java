package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.ProceedingAdvanced;
import dev.yidi.core.proceeding.ProceedingEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The form of every event type, as it was when it was first released: old journals are read by it.
 *
 * <p>A type without golden file, and a change of form, fail here. For a new type run once with {@code
 * -Dyidi.golden.write=true}; a form that was released is never written anew, its type gets a new version and an
 * {@link Upcaster}.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private final EntryCodec<CaseEvent> codec = EntryCodec.ofCases();

    @Test
    void every_event_type_has_the_form_of_its_golden_file() throws IOException {
        Map<String, CaseEvent> events = events();
        assertThat(events).hasSizeGreaterThan(70);
        for (Map.Entry<String, CaseEvent> each : events.entrySet()) {
            Path file = FOLDER.resolve(each.getKey() + ".json");
            if (Boolean.getBoolean("yidi.golden.write") && !Files.exists(file)) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, golden(each.getValue()), StandardCharsets.UTF_8);
            }
            assertThat(file).as("golden file of " + each.getKey()).exists();
            assertThat(golden(each.getValue())).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    @Test
    void every_golden_file_is_still_read() throws IOException {
        Map<String, CaseEvent> events = events();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                String name = file.getFileName().toString().replace(".json", "");
                String type = name.replaceAll("\\..*", "");
                CaseEvent read = new ActCodec<>(CaseEvent.class, EntryCodec.UPCASTERS)
                        .decode(type, version(lines), body(lines), Texts.of(StrictJson.readTexts(texts(lines))));
                assertThat(read).as(name).isEqualTo(events.get(name));
            }
        }
    }

    private String golden(CaseEvent event) {
        Encoded encoded = codec.encode(event);
        return "{\"version\":" + encoded.typeVersion() + ",\n\"body\":" + encoded.body() + ",\n\"texts\":"
                + StrictJson.writeTexts(encoded.texts()) + "}\n";
    }

    private static int version(List<String> lines) {
        return Integer.parseInt(lines.get(0).replaceAll("[^0-9]", ""));
    }

    private static String body(List<String> lines) {
        return lines.get(1).substring("\"body\":".length(), lines.get(1).length() - 1);
    }

    private static String texts(List<String> lines) {
        return lines.get(2).substring("\"texts\":".length(), lines.get(2).length() - 1);
    }

    /** One event of every type, and for proceedings one of every type within. */
    private static Map<String, CaseEvent> events() {
        Specimens specimens = new Specimens(true);
        Map<String, CaseEvent> events = new TreeMap<>();
        TypeNames.of(CaseEvent.class).all().forEach((name, type) -> {
            if (ProceedingAdvanced.class.isAssignableFrom(type)) {
                steps(type, specimens).forEach((step, event) -> events.put(name + "." + step, event));
            } else {
                events.put(name, (CaseEvent) specimens.of(type));
            }
        });
        return events;
    }

    private static Map<String, CaseEvent> steps(Class<?> advanced, Specimens specimens) {
        Map<String, CaseEvent> events = new TreeMap<>();
        Class<?> family = advanced.getRecordComponents()[2].getType();
        TypeNames.of(family).all().forEach((name, type) -> {
            ProceedingEvent<?> step = (ProceedingEvent<?>) specimens.of(type);
            events.put(name, advanced(advanced, family, step));
        });
        return events;
    }

    private static CaseEvent advanced(Class<?> type, Class<?> family, ProceedingEvent<?> step) {
        try {
            return (CaseEvent) type.getConstructor(Instant.class, ProceedingId.class, family)
                    .newInstance(step.at(), new ProceedingId("m1"), step);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("expected " + type.getName() + " of instant, proceeding and event", e);
        }
    }
}
