package dev.yidi.example.center;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.profile.Mode;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.Terminal;
import dev.yidi.ports.profile.Presets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command lines of this program that the pages show: read as the program reads them, and carried out where they come to an end. */
@Tag("one-jdk")
class PageCommandsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern COMMAND =
            Pattern.compile("java -jar examples/county-center/target/county-center\\.jar([^\n`|&]*)");
    private static final Pattern FILE = Pattern.compile("\\S+\\.(?:csv|html|json)|replay-data");

    @TempDir
    private Path folder;

    @Test
    void each_is_understood_and_those_that_come_to_an_end_do() throws IOException {
        Files.writeString(folder.resolve("my-county.json"), Presets.document(Mode.CENTRE));
        try (InputStream sample = CommandLine.class.getResourceAsStream("replay/messages.csv")) {
            Files.copy(Objects.requireNonNull(sample), folder.resolve("messages.csv"));
        }
        List<String> commands = commands();
        int ended = 0;
        for (String command : commands) {
            String[] words = FILE.matcher(command)
                    .replaceAll(file -> folder.resolve(file.group()).toString().replace("\\", "\\\\"))
                    .split(" ", -1);
            Task task = CommandLine.read(command.isEmpty() ? new String[0] : words);
            if (task instanceof Task.Serve serve) {
                assertThat(Profiles.of(serve.profile()).county()).as(command).isNotNull();
            } else {
                ByteArrayOutputStream said = new ByteArrayOutputStream();
                PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
                assertThat(CountyCenter.run(new Terminal(out, out, false), words))
                        .as(said.toString(StandardCharsets.UTF_8))
                        .isEqualTo(Exit.FINE);
                ended++;
            }
        }
        assertThat(commands).hasSizeGreaterThanOrEqualTo(7);
        assertThat(ended).isPositive();
        assertThat(folder.resolve("report.html")).content().contains("<html");
    }

    private static List<String> commands() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .flatMap(PageCommandsTest::lines)
                    .flatMap(line -> COMMAND.matcher(line).results())
                    .map(command -> command.group(1).strip())
                    .toList();
        }
    }

    private static Stream<String> lines(Path page) {
        try {
            return Files.readAllLines(page).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
