package dev.yidi.example.center.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.ports.CitizenView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PROGRAM =
            Path.of("src/test/java").resolve(EmbeddedCentre.class.getName().replace('.', '/') + ".java");

    @Test
    void its_program_runs(@TempDir Path directory) {
        CitizenView view = EmbeddedCentre.oneCase(directory, new byte[32]);

        assertThat(view.title()).isEqualTo("路灯不亮");
        assertThat(view.responsible()).isPresent();
        assertThat(view.timeline()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void its_only_program_is_the_one_that_was_run() throws IOException {
        String source = Files.readString(PROGRAM);
        String program = source.substring(
                        source.indexOf("    // README begins\n") + "    // README begins\n".length(),
                        source.indexOf("    // README ends"))
                .stripTrailing()
                .stripIndent()
                .strip();

        assertThat(blocks("```java")).containsExactly(program);
    }

    @Test
    void what_it_depends_on_has_the_versions_of_this_build() throws IOException {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        List<String> blocks = blocks("```xml");

        assertThat(blocks).hasSize(1);
        assertThat(versions(blocks.get(0)))
                .containsKeys("yidi-adapters-jdbc", "h2")
                .allSatisfy((artifact, version) -> {
                    String managed =
                            artifact.startsWith("yidi-") ? "yidi-parent" : artifact.replace("slf4j-jdk14", "slf4j-api");
                    assertThat(parent)
                            .containsPattern("<artifactId>" + managed + "</artifactId>\\s*<version>" + version + "<");
                });
    }

    private static Map<String, String> versions(String dependencies) {
        return Pattern.compile("<artifactId>(.+?)</artifactId>\\s*<version>(.+?)</version>")
                .matcher(dependencies)
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
    }

    @Test
    void its_commands_are_those_that_ci_runs() throws IOException {
        assertThat(String.join("\n", blocks("```sh"))).contains("mvn -B verify");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("TEST_COMMAND='mvn -B verify'");
    }

    @Test
    void it_says_that_people_are_neither_listed_nor_scored() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md")).replaceAll("\\s+", " "))
                .contains("There is no list of \"persons of concern\" and no scoring of people");
    }

    private static List<String> blocks(String fence) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        return Pattern.compile("(?ms)^" + fence + "\n(.*?)\n```$")
                .matcher(readme)
                .results()
                .map(block -> block.group(1).stripIndent().strip())
                .toList();
    }
}
