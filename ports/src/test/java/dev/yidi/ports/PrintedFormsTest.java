package dev.yidi.ports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.CaseCommand;
import dev.yidi.core.casefile.CaseEvent;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No record prints what it protects: every record type of the core and of the counters, full of planted values. */
class PrintedFormsTest {
    private static final List<String> PLANTED =
            List.of(Specimens.CANARY, "13900007777", "11010519491231002X", "CANARYCANARY");

    @Test
    void no_record_prints_a_classified_value() throws Exception {
        Specimens specimens = new Specimens(true);
        int made = 0;
        List<String> unmade = new ArrayList<>();
        for (Class<?> type : records()) {
            Object value;
            try {
                value = specimens.of(type);
            } catch (LinkageError | AssertionError | RuntimeException e) {
                unmade.add(type.getName());
                continue;
            }
            made++;
            assertThat(value.toString()).as(type.getName()).doesNotContain(PLANTED);
        }
        assertThat(made).as("made; not made were " + unmade).isGreaterThan(200);
    }

    @Test
    void every_event_and_every_command_was_among_them() {
        Specimens specimens = new Specimens(true);
        for (Class<?> family : List.of(CaseEvent.class, CaseCommand.class)) {
            assertThat(specimens.ofAll(family))
                    .allSatisfy(value -> assertThat(value.toString()).doesNotContain(PLANTED));
        }
    }

    private static List<Class<?>> records() throws Exception {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> anchor : List.of(CaseId.class, Yidi.class)) {
            Path root = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(root)) {
                addTo(found, root);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(root)) {
                    addTo(found, jar.getPath("/"));
                }
            }
        }
        return found;
    }

    private static void addTo(List<Class<?>> found, Path root) throws IOException, ClassNotFoundException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> !path.toString().contains("-info"))
                    .toList();
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('/', '.').replace(".class", "");
            Class<?> type = Class.forName(name, false, CaseId.class.getClassLoader());
            if (type.isRecord() && java.lang.reflect.Modifier.isPublic(type.getModifiers())) {
                found.add(type);
            }
        }
    }
}
