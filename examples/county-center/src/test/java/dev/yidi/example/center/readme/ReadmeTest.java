package dev.yidi.example.center.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.ports.CitizenView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        return java.util.regex.Pattern.compile("(?ms)^" + fence + "\n(.*?)\n```$")
                .matcher(readme)
                .results()
                .map(block -> block.group(1).stripIndent().strip())
                .toList();
    }
}
