package dev.yidi.example.own.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of versions names every artifact that is published, and nothing else. */
class BomTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path BOM = ROOT.resolve("ports/bom/pom.xml");

    @Test
    void it_lists_every_published_module() throws IOException {
        List<String> published = all(ROOT.resolve("pom.xml"), "<module>(.*?)</module>").stream()
                .filter(module -> !module.startsWith("examples/") && !module.equals("ports/bom"))
                .map(module -> artifact(ROOT.resolve(module).resolve("pom.xml")))
                .toList();
        assertThat(published).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(all(
                        BOM,
                        "<dependency><groupId>dev.yidi</groupId><artifactId>(.*?)</artifactId>"
                                + "<version>\\$\\{project.version}</version></dependency>"))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void it_brings_nothing_of_others_and_has_the_version_of_the_rest() throws IOException {
        assertThat(
                        all(
                                BOM,
                                "<groupId>([^<]*)</groupId><artifactId>[^<]*</artifactId><version>[^<]*</version></dependency>"))
                .containsOnly("dev.yidi");
        assertThat(Files.readString(BOM)).doesNotContain("<parent>", "<scope>import</scope>");
        assertThat(all(BOM, "\n    <version>(.*?)</version>"))
                .isEqualTo(all(ROOT.resolve("pom.xml"), "\n    <version>(.*?)</version>"))
                .hasSize(1);
    }

    @Test
    void what_it_does_not_list_is_not_published() throws IOException {
        List<String> examples = all(ROOT.resolve("pom.xml"), "<module>(examples/.*?)</module>");
        assertThat(examples).hasSizeGreaterThan(8);
        for (String example : examples) {
            assertThat(ROOT.resolve(example).resolve("pom.xml"))
                    .content()
                    .contains("<maven.deploy.skip>true</maven.deploy.skip>");
        }
    }

    private static String artifact(Path pom) {
        try {
            return all(pom, "\n    <artifactId>(.*?)</artifactId>").get(0);
        } catch (IOException e) {
            throw new IllegalStateException("expected " + pom, e);
        }
    }

    private static List<String> all(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
