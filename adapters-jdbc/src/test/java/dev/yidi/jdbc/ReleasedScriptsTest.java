package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No version is released without the scripts by which later ones are tested. */
class ReleasedScriptsTest {
    private static final List<String> DIALECTS = List.of("h2", "postgresql", "mysql");
    private static final Path ROOT = Path.of("..");
    private static final Pattern HEADING = Pattern.compile("(?m)^## \\[?v?(\\d+\\.\\d+\\.\\d+[\\w.-]*)");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>yidi-parent</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void every_released_version_has_its_script_for_each_dialect() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String changes = Files.readString(ROOT.resolve("CHANGELOG.md"));
        assertThat(VERSION.matcher(pom).find()).as("the version of the pom").isTrue();
        assertThat(changes).as("the headings of the changes").contains("\n## Unreleased\n");
        assertThat(missing(pom, changes, file -> Files.isRegularFile(file))).isEmpty();
    }

    @Test
    void a_release_without_its_scripts_is_told() {
        String released = "<artifactId>yidi-parent</artifactId><version>0.2.0</version>";
        String working = "<artifactId>yidi-parent</artifactId>\n    <version>0.2.0-SNAPSHOT</version>";
        String changes = "# Changes\n\n## Unreleased\n\n## 0.1.0\n### Build\n";
        assertThat(missing(working, changes, file -> false))
                .containsExactly("h2/0.1.0.sql", "mysql/0.1.0.sql", "postgresql/0.1.0.sql");
        assertThat(missing(working, changes, file -> !file.endsWith("h2/0.1.0.sql")))
                .containsExactly("h2/0.1.0.sql");
        assertThat(missing(released, "## Unreleased\n", file -> file.endsWith("mysql/0.2.0.sql")))
                .containsExactly("h2/0.2.0.sql", "postgresql/0.2.0.sql");
        assertThat(missing(working, "## Unreleased\n", file -> false)).isEmpty();
    }

    /** Whether a file is there. */
    private interface Present {
        boolean is(Path file);
    }

    private static List<String> missing(String pom, String changes, Present present) {
        TreeSet<String> released = new TreeSet<>();
        HEADING.matcher(changes).results().forEach(heading -> released.add(heading.group(1)));
        Matcher version = VERSION.matcher(pom);
        if (version.find() && !version.group(1).endsWith("-SNAPSHOT")) {
            released.add(version.group(1));
        }
        return released.stream()
                .flatMap(each -> DIALECTS.stream().map(dialect -> Path.of(dialect, each + ".sql")))
                .filter(file ->
                        !present.is(Fixture.folder(file.getParent().toString()).resolve(file.getFileName())))
                .map(file -> file.toString().replace('\\', '/'))
                .sorted()
                .toList();
    }
}
