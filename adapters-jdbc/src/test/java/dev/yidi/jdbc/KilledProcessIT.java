package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.testkit.Specimens;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the midst of its appends, as {@code kill -9} does, and looks at what it left. */
@Tag("one-jdk")
class KilledProcessIT {
    private static final int KILLS = 4;

    @TempDir
    Path directory;

    @Test
    void what_was_acknowledged_is_there_and_nothing_is_half_done() throws IOException, InterruptedException {
        long acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged = killAfter(acknowledged + 37L * kill);
            try (JdbcStores stores = open()) {
                long version = stores.index()
                        .find(KilledProcess.A)
                        .map(FileCard::version)
                        .orElse(0L);
                assertThat(version).as("kill %s", kill).isGreaterThanOrEqualTo(acknowledged);
                assertWhole(stores, version);
                acknowledged = version;
            }
        }
    }

    @Test
    void an_embedded_database_is_open_in_one_process_at_a_time() throws IOException, InterruptedException {
        Process process = start();
        try (BufferedReader output = output(process)) {
            assertThat(output.readLine()).isEqualTo("1");
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the database is open in another process");
        } finally {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static void assertWhole(JdbcStores stores, long version) {
        List<Long> whole = LongStream.rangeClosed(1, version).boxed().toList();
        for (var fileId : List.of(KilledProcess.A, KilledProcess.B)) {
            assertThat(stores.journal().read(fileId, 0))
                    .extracting(Entry::sequence)
                    .isEqualTo(whole);
            assertThat(stores.index().find(fileId)).map(FileCard::version).contains(version);
            assertThat(stores.fileKeys().find(fileId)).contains(Specimens.key(fileId));
        }
        assertThat(stores.clocks().earliest()).contains(Specimens.after(version));
        assertThat(stores.journal().follow(FeedPosition.start(), 100_000).entries())
                .hasSize((int) (2 * version));
        assertThat(stores.journal()
                        .append(Specimens.append("c" + (version - 1), Specimens.change(KilledProcess.A, version, 1))))
                .isInstanceOf(AppendResult.Repeated.class);
    }

    /** The last number that the process told before it died, which is {@code version} at least. */
    private long killAfter(long version) throws IOException, InterruptedException {
        Process process = start();
        long told = 0;
        try (BufferedReader output = output(process)) {
            while (told < version) {
                told = Long.parseLong(output.readLine());
            }
            process.toHandle().destroyForcibly();
            process.waitFor(30, TimeUnit.SECONDS);
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                told = Long.parseLong(line);
            }
        }
        return told;
    }

    private JdbcStores open() {
        return JdbcStores.embedded(directory).county(KilledProcess.COUNTY).open();
    }

    private Process start() throws IOException {
        String paths = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(path -> path != null)
                .collect(Collectors.joining(File.pathSeparator));
        String own = Path.of("target", "classes") + File.pathSeparator + Path.of("target", "test-classes");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-cp",
                        own + File.pathSeparator + paths,
                        KilledProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
