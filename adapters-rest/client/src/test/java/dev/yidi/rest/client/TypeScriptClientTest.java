package dev.yidi.rest.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The package for TypeScript as its users have it: in Node, under the strictest types, and in a bundler. What needs Node is not run where there
 * is none, and what needs the compiler or the bundler not before {@code npm ci} in {@code src/test/typescript}.
 */
@Tag("one-jdk")
class TypeScriptClientTest {
    private static final Path PACKAGE = Path.of("target", "yidi-rest-client-ts").toAbsolutePath();
    private static final Path SOURCES = Path.of("src", "test", "typescript").toAbsolutePath();
    private static final Path TOOLS = SOURCES.resolve("node_modules");
    private static final long SECONDS = 120;

    @TempDir
    private static Path place;

    /** A folder beside {@code node_modules} with the package and the tools, as in any project. */
    @BeforeAll
    static void install() throws IOException {
        Path modules = Files.createDirectory(place.resolve("node_modules"));
        copy(PACKAGE, Files.createDirectory(modules.resolve("yidi-rest-client")));
        copy(SOURCES, place);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void the_package_is_whole_without_node() throws IOException {
        assertThat(PACKAGE.toFile().list())
                .containsExactlyInAnyOrder(
                        "LICENSE",
                        "README.md",
                        "citizen.d.ts",
                        "citizen.js",
                        "package.json",
                        "runtime.d.ts",
                        "runtime.js",
                        "staff.d.ts",
                        "staff.js");
        assertThat(Files.readString(PACKAGE.resolve("package.json")))
                .contains("\"sideEffects\": false", "\"./staff\"")
                .doesNotContain("${");
        assertThat(PACKAGE.resolve("staff.js"))
                .content()
                .startsWith("// Generated")
                .contains("import { send } from './runtime.js';")
                .doesNotContain("&#", "&quot;");
        for (String types : List.of("staff.d.ts", "citizen.d.ts")) {
            assertThat(Files.readString(PACKAGE.resolve(types))).doesNotContain("\\'");
        }
    }

    @Test
    void a_case_is_walked_in_node() throws Exception {
        assumeTrue(isThere("node"), "node is not installed: the walk in TypeScript's runtime is not run");
        try (ServedCentre centre = ServedCentre.start()) {
            String base = centre.base().toString();

            assertThat(run("node", "run.js", base)).isEqualTo(new Ended(0, "walked\n"));
        }
    }

    @Test
    void what_comes_broken_is_told_as_it_is_and_what_is_absent_is_not_sent() throws Exception {
        assumeTrue(isThere("node"), "node is not installed: the edges of TypeScript's runtime are not run");

        assertThat(run("node", "edges.js")).isEqualTo(new Ended(0, "held\n"));
    }

    @Test
    void the_types_hold_under_every_strictness() throws Exception {
        Path compiler = TOOLS.resolve("typescript/bin/tsc");
        assumeTrue(isThere("node") && Files.exists(compiler), "npm ci was not run in " + SOURCES);

        assertThat(run("node", compiler.toString(), "--project", ".")).isEqualTo(new Ended(0, ""));
    }

    @Test
    void a_bundle_holds_what_is_used_and_no_more() throws Exception {
        Path bundler = TOOLS.resolve(".bin/esbuild");
        assumeTrue(isThere("node") && Files.exists(bundler), "npm ci was not run in " + SOURCES);

        String one = bundle(bundler, "one-operation.js");
        String all = bundle(bundler, "all-operations.js");

        assertThat(one).contains("/api/v1/staff/cases/{id}").doesNotContain("/hall/");
        assertThat(one.length()).isLessThan(all.length() / 10);
    }

    private static String bundle(Path bundler, String entry) throws Exception {
        Ended ended = run(bundler.toString(), entry, "--bundle", "--format=esm", "--minify", "--log-level=error");
        assertThat(ended.code()).as(ended.output()).isZero();
        return ended.output();
    }

    private record Ended(int code, String output) {}

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    private static Ended run(String... command) throws Exception {
        Path output = Files.createTempFile(place, "output", ".txt");
        Process process = new ProcessBuilder(List.of(command))
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(List.of(command) + " took longer than " + SECONDS + " s");
        }
        return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }
}
