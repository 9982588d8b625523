package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.ProceedingAdvanced;
import dev.yidi.core.file.FileEvent;
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

    /** The registers beside the cases: each has its golden files in a folder of its name. */
    private static final List<KeptRegister<?, ?, ?>> KEPT = KeptRegisters.all();

    private final EntryCodec<CaseEvent> codec = EntryCodec.ofCases();

    @Test
    void every_event_type_has_the_form_of_its_golden_file() throws IOException {
        Map<String, CaseEvent> events = events();
        assertThat(events).hasSizeGreaterThan(70);
        for (Map.Entry<String, CaseEvent> each : events.entrySet()) {
            compare(FOLDER.resolve(each.getKey() + ".json"), golden(codec.encode(each.getValue())));
        }
    }

    @Test
    void every_event_type_of_the_registers_beside_the_cases_has_the_form_of_its_golden_file() throws IOException {
        for (KeptRegister<?, ?, ?> register : KEPT) {
            compareAll(register);
        }
    }

    @Test
    void every_golden_file_of_the_registers_beside_the_cases_is_still_read() throws IOException {
        for (KeptRegister<?, ?, ?> register : KEPT) {
            readAll(register);
        }
    }

    @Test
    void an_event_type_is_of_one_register_only() {
        List<String> types = Stream.concat(
                        codec.types().stream(), KEPT.stream().flatMap(register -> register.codec().types().stream()))
                .toList();
        assertThat(types).doesNotHaveDuplicates();
    }

    private static <E extends FileEvent<?>> void compareAll(KeptRegister<?, E, ?> register) throws IOException {
        for (Map.Entry<String, E> each : events(register).entrySet()) {
            Path file = FOLDER.resolve(register.name()).resolve(each.getKey() + ".json");
            compare(file, golden(register.codec().encode(each.getValue())));
        }
    }

    private static <E extends FileEvent<?>> void readAll(KeptRegister<?, E, ?> register) throws IOException {
        Map<String, E> events = events(register);
        try (Stream<Path> files = Files.list(FOLDER.resolve(register.name()))) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                String type = file.getFileName().toString().replace(".json", "");
                Texts texts = Texts.of(StrictJson.readTexts(texts(lines)));
                assertThat(register.codec().decode(type, version(lines), body(lines), texts))
                        .as(type)
                        .isEqualTo(events.get(type));
            }
        }
    }

    private static <E extends FileEvent<?>> Map<String, E> events(KeptRegister<?, E, ?> register) {
        Specimens specimens = new Specimens(true);
        Map<String, E> events = new TreeMap<>();
        TypeNames.of(register.codec().family())
                .all()
                .forEach((name, type) ->
                        events.put(name, register.codec().family().cast(specimens.of(type))));
        return events;
    }

    private static void compare(Path file, String golden) throws IOException {
        if (Boolean.getBoolean("yidi.golden.write") && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, golden, StandardCharsets.UTF_8);
        }
        assertThat(file).as("golden file " + file.getFileName()).exists();
        assertThat(golden).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void every_golden_file_is_still_read() throws IOException {
        Map<String, CaseEvent> events = events();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                String name = file.getFileName().toString().replace(".json", "");
                String type = name.replaceAll("\\..*", "");
                CaseEvent read = new ActCodec<>(CaseEvent.class, EntryCodec.UPCASTERS)
                        .decode(type, version(lines), body(lines), Texts.of(StrictJson.readTexts(texts(lines))));
                assertThat(read).as(name).isEqualTo(events.get(name));
            }
        }
    }

    private static String golden(Encoded encoded) {
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
            throw new LinkageError("expected " + type.getName() + " of instant, proceeding and event", e);
        }
    }
}
