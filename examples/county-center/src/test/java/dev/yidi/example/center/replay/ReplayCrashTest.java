package dev.yidi.example.center.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.example.center.home.CentreHome;
import dev.yidi.example.center.report.Bulletin;
import dev.yidi.example.center.report.CaseRows;
import dev.yidi.example.center.report.HtmlReport;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.testkit.InMemoryStores;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("one-jdk")
class ReplayCrashTest {
    static final int HALTED = 137;

    private final Path file = Samples.messages();

    @TempDir
    private Path place;

    @ParameterizedTest
    @CsvSource({"10, before", "23, after"})
    void a_replay_whose_process_died_is_completed_by_the_next_one(int append, String when)
            throws IOException, InterruptedException {
        Path data = place.resolve("data");
        assertThat(haltAt(data, append, when)).isEqualTo(HALTED);

        Bulletin completed;
        Bulletin again;
        try (CentreHome home = CentreHome.open(data, Samples.PROFILE, new SecureRandom())) {
            long left = home.stores().index().list(CardQuery.all(100)).cards().size();
            assertThat(left).isBetween(1L, 6L);
            completed = MessageReplay.of(file, Samples.PROFILE, Optional.empty(), Samples.silence())
                    .into(home.stores(), home.keys());
            again = MessageReplay.of(file, Samples.PROFILE, Optional.empty(), Samples.silence())
                    .into(home.stores(), home.keys());
        }

        Bulletin undisturbed = Samples.replay(file, new InMemoryStores());
        assertThat(completed.verdict()).isEqualTo(undisturbed.verdict());
        assertThat(completed.verdict().isSound()).isTrue();
        assertThat(new CaseRows(completed).toCsv()).isEqualTo(new CaseRows(undisturbed).toCsv());
        assertThat(new HtmlReport(completed).toHtml()).isEqualTo(new HtmlReport(undisturbed).toHtml());
        assertThat(again.verdict()).isEqualTo(completed.verdict());
    }

    /** Replays in a process of its own until it dies; its exit code. */
    private int haltAt(Path data, int append, String when) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        HaltingReplay.class.getName(),
                        file.toString(),
                        data.toString(),
                        Integer.toString(append),
                        when)
                .redirectOutput(place.resolve("out").toFile())
                .redirectError(place.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** Everything this process sees, the tests' own classes included, on one class path. */
    private static String classPath() {
        Path tests =
                Path.of(System.getProperty("basedir", "")).resolve("target").resolve("test-classes");
        return Stream.of(
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""),
                        tests.toAbsolutePath().toString())
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
