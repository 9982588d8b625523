package dev.yidi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.profile.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a centre is run is values of its profile: no code asks for the mode and does something else. */
class ModeIsTextForPeopleTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final List<String> MODULES = List.of("core-domain", "ports", "ports/testkit");
    private static final String NAMES =
            Arrays.stream(Mode.values()).map(Mode::name).collect(Collectors.joining("|"));
    private static final Pattern BRANCH =
            Pattern.compile("(?<![A-Za-z])Mode\\.(" + NAMES + ")\\b|case (" + NAMES + ")\\b|\"(" + NAMES
                    + ")\"|rofile(\\(\\))?\\.mode\\(\\)\\s*(==|!=|\\.equals|\\.ordinal|\\.compareTo)"
                    + "|switch \\([^)]*rofile(\\(\\))?\\.mode\\(\\)");

    /** The presets choose a document by the mode; the reader needs some mode where the document's is faulty. */
    private static final Set<String> EXCUSED = Set.of("Presets.java", "ProfileReader.java");

    @Test
    void no_class_of_the_library_branches_on_the_mode() throws IOException {
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(500);

        for (Path source : sources) {
            if (!EXCUSED.contains(source.getFileName().toString())) {
                assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(BRANCH);
            }
        }
    }

    @Test
    void a_branch_would_be_noticed() {
        assertThat("if (profile.mode() == wanted) {").containsPattern(BRANCH);
        assertThat("return switch (setting.profile().mode()) {").containsPattern(BRANCH);
        assertThat("case SUNK -> townships();").containsPattern(BRANCH);
        assertThat("Set.of(Mode.LINKAGE)").containsPattern(BRANCH);
        assertThat("node.put(\"mode\", profile.mode().name())").doesNotContainPattern(BRANCH);
    }

    private static List<Path> sources() throws IOException {
        List<Path> modules;
        try (Stream<Path> children = Files.list(ROOT)) {
            modules = Stream.concat(
                            MODULES.stream().map(ROOT::resolve),
                            children.filter(
                                    child -> child.getFileName().toString().startsWith("adapters-")))
                    .map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
        List<Path> sources = new ArrayList<>();
        for (Path module : modules) {
            try (Stream<Path> files = Files.walk(module)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
