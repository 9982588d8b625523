package dev.yidi.example.own.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.testkit.Specimens;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that appends is killed, again and again on one file. */
class KilledTest {
    private static final int ROUNDS = 3;
    private static final int ENOUGH = 120;

    @TempDir
    Path directory;

    @Test
    void every_acknowledged_command_is_there_once_and_no_other_by_half() throws Exception {
        Path file = directory.resolve("killed.yidi");
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(killed(file, round));
            try (MapStores stores = MapStores.open(file, Appender.COUNTY)) {
                check(stores, acknowledged, round + 1);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * ENOUGH);
    }

    /** What a process said before it was killed. */
    private static List<String> killed(Path file, int round) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx48m",
                        "-cp",
                        path(),
                        Appender.class.getName(),
                        file.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (said.size() == ENOUGH) {
                    process.toHandle().destroyForcibly(); // the process itself would close what it said too
                }
            }
        }
        process.waitFor();
        return said.subList(0, said.size() - (isWhole(said) ? 0 : 1));
    }

    private static boolean isWhole(List<String> said) {
        return said.isEmpty() || said.get(said.size() - 1).matches("\\d+-\\d+/\\d+");
    }

    private static String path() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(property -> System.getProperty(property, ""))
                .flatMap(paths -> Stream.of(paths.split(File.pathSeparator)))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator, "target/test-classes" + File.pathSeparator, ""));
    }

    private static void check(MapStores stores, Set<String> acknowledged, int rounds) {
        List<Entry> all = all(stores);
        assertThat(all).doesNotHaveDuplicates();
        int unsaid = 0;
        int found = 0;
        for (int round = 0; round < rounds; round++) {
            for (int writer = 0; writer < Appender.WRITERS; writer++) {
                String name = round + "-" + writer;
                int stored = stores.journal().read(Appender.own(name), 0).size();
                for (int i = 0; i < stored; i++) {
                    Append append = Appender.append(name, i);
                    assertThat(stores.journal().command(append.command().key())).contains(append.command());
                    assertThat(stores.journal().read(Appender.other(name, i), 0))
                            .isEqualTo(append.changes().get(1).entries());
                    assertThat(stores.fileKeys().find(Appender.other(name, i)))
                            .contains(Specimens.key(Appender.other(name, i)));
                    unsaid += acknowledged.contains(append.command().key().id()) ? 0 : 1;
                    found++;
                }
                assertThat(stores.journal()
                                .command(Appender.append(name, stored).command().key()))
                        .isEmpty();
                assertThat(stores.index().find(Appender.other(name, stored))).isEmpty();
            }
        }
        assertThat(found - unsaid).isEqualTo(acknowledged.size());
        assertThat(all).hasSize(3 * found);
        assertThat(unsaid).isLessThanOrEqualTo(rounds * Appender.WRITERS);
    }

    private static List<Entry> all(MapStores stores) {
        List<Entry> all = new ArrayList<>();
        FeedPage page = stores.journal().follow(FeedPosition.start(), 1_000);
        while (!page.entries().isEmpty()) {
            all.addAll(page.entries());
            page = stores.journal().follow(page.next(), 1_000);
        }
        return all;
    }
}
