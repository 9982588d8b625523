package dev.yidi.example.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as an operator starts it. */
class OwnCentreTest {
    @Test
    void what_it_registered_is_there_after_the_store_was_opened_again_on_either_path(
            @TempDir Path one, @TempDir Path other) throws Exception {
        String name = OwnCentre.class.getName();
        check(run(List.of("-cp", jars(), name), one), one);
        check(run(List.of("-p", jars(), "-m", OwnCentre.class.getModule().getName() + "/" + name), other), other);
    }

    private static void check(List<String> said, Path directory) throws IOException {
        assertThat(said)
                .anyMatch(line -> line.startsWith("registered "))
                .anyMatch(line -> line.startsWith("officer sees 1 party"))
                .anyMatch(line -> line.startsWith("citizen sees 路灯不亮"))
                .contains("journal is sound: true");
        try (Stream<Path> letters = Files.list(directory.resolve("notices"))) {
            assertThat(said).contains("letters " + letters.count());
        }
        assertThat(said).doesNotContain("letters 0");
        assertThat(Files.readAllBytes(directory.resolve("county.yidi")))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("张三", "13800001234", "村口的路灯坏了一个月");
    }

    private static List<String> run(List<String> how, Path directory) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-Dfile.encoding=UTF-8"));
        command.add("-Dstdout.encoding=UTF-8");
        command.addAll(how);
        command.add(directory.toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("YIDI_KEY", "00".repeat(32));
        builder.environment().put("YIDI_PASSWORD", "an-officers-pass-word");
        Process process = builder.start();
        List<String> said = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).as(said.toString()).isZero();
        return said;
    }

    /** What this test itself runs on, without the tests. */
    private static String jars() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(property -> System.getProperty(property, ""))
                .flatMap(paths -> Stream.of(paths.split(File.pathSeparator)))
                .filter(each -> !each.isEmpty() && !each.contains("test-classes") && !each.contains("surefire"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
