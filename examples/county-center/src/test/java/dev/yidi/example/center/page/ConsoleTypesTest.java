package dev.yidi.example.center.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSDoc types of the console under TypeScript's strict check; not run before {@code npm ci} in {@code src/test/typescript}. */
@Tag("one-jdk")
class ConsoleTypesTest {
    private static final Path PAGE = Path.of("src/main/resources/dev/yidi/example/center/page");
    private static final Path CLIENT = Path.of("../../adapters-rest/client/target/yidi-rest-client-ts");
    private static final Path CHECK = Path.of("src/test/typescript");
    private static final Path COMPILER = CHECK.resolve("node_modules/typescript/bin/tsc");
    private static final long SECONDS = 120;

    @TempDir
    private static Path place;

    @Test
    void the_types_hold() throws Exception {
        assumeTrue(Files.exists(COMPILER), "npm ci was not run in " + CHECK);
        copy(PAGE, place.resolve("page"));
        copy(CLIENT, place.resolve("page/client"));
        Files.copy(CHECK.resolve("tsconfig.json"), place.resolve("tsconfig.json"));
        Files.createSymbolicLink(
                place.resolve("node_modules"), CHECK.resolve("node_modules").toAbsolutePath());
        declare("page/ui/vue.d.ts", "export * from 'vue';");
        declare(
                "page/lib/echarts/5.3.1/dist/echarts.esm.min.d.ts",
                "export declare const init: (place: HTMLElement) => any;");

        Path output = place.resolve("output.txt");
        Process check = new ProcessBuilder(
                        List.of("node", COMPILER.toAbsolutePath().toString(), "--project", "."))
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(check.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(output).content().isEmpty();
        assertThat(check.exitValue()).isZero();
    }

    private static void declare(String file, String text) throws IOException {
        Files.createDirectories(place.resolve(file).getParent());
        Files.writeString(place.resolve(file), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
