package dev.yidi.example.own.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Who follows the guide word for word gets there. */
class GuideTest {
    @TempDir
    Path folder;

    @Test
    @Tag("one-jdk")
    void its_adapters_compile_and_keep_their_contracts() throws Exception {
        Map<String, String> files = Guide.read().files();
        Path classes = compile(files);
        TestExecutionSummary staff = run(classes, "cn.example.county.OfficerListTest");
        TestExecutionSummary stores = run(classes, "cn.example.county.GrowingStoresTest");

        assertThat(staff.getTestsSucceededCount()).isEqualTo(5);
        assertThat(stores.getTestsSucceededCount()).isGreaterThan(80);
        assertThat(Stream.of(staff, stores).flatMap(summary -> summary.getFailures().stream()))
                .isEmpty();
    }

    @Test
    @Tag("one-jdk")
    void its_way_to_see_red_shows_red() throws Exception {
        Map<String, String> files = Guide.read().files();
        files.computeIfPresent(
                "src/main/java/cn/example/county/NumberFile.java",
                (path, text) -> text.replace("return next;", "return 1;"));
        TestExecutionSummary stores = run(compile(files), "cn.example.county.GrowingStoresTest");
        assertThat(stores.getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName())
                .contains("a_series_begins_at_one_and_rises()");
    }

    @Test
    void every_block_is_a_file_to_make_or_a_command_to_run() throws IOException {
        Guide guide = Guide.read();
        assertThat(guide.files()).hasSize(6).containsKey("pom.xml");
        assertThat(guide.commands())
                .containsExactly("mvn -B -DskipTests -pl ports/bom,ports/testkit -am install", "mvn -B test");
        assertThat(guide.blocks())
                .isEqualTo(guide.files().size() + guide.commands().size());
        assertThat(Stream.of("ports/bom", "ports/testkit"))
                .allMatch(module -> Files.exists(Guide.ROOT.resolve(module).resolve("pom.xml")));
    }

    @Test
    void its_pom_has_the_versions_of_this_build() throws IOException {
        String pom = Guide.read().files().getOrDefault("pom.xml", "");
        String parent = Files.readString(Guide.ROOT.resolve("pom.xml"));
        assertThat(version(pom, "yidi-bom")).isEqualTo(version(parent, "yidi-parent"));
        for (String artifact :
                List.of("junit-bom", "maven-compiler-plugin", "maven-resources-plugin", "maven-surefire-plugin")) {
            assertThat(version(pom, artifact)).isEqualTo(version(parent, artifact));
        }
    }

    @Test
    void every_class_that_it_names_is_there() throws IOException {
        Set<String> known;
        try (Stream<Path> all = Files.walk(Guide.ROOT)) {
            known = all.filter(path -> path.toString().endsWith(".java")
                            && !path.toString().contains("/target/"))
                    .map(path -> path.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        List<String> named = Guide.read().classes();
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named).filteredOn(name -> !known.contains(name)).isEmpty();
    }

    @Test
    void its_table_counts_the_methods_to_write() throws IOException {
        List<MatchResult> rows = Guide.read().rows();

        assertThat(rows).hasSizeGreaterThan(8);
        assertThat(rows).allSatisfy(row -> assertThat(methods(row.group(1))).isEqualTo(row.group(2)));
    }

    /** What a row's seams leave to be written: of one with parts, its parts' methods together; else those of each. */
    private static String methods(String seams) {
        int parts = seams.indexOf(':');
        List<Long> each = Pattern.compile("`([A-Z]\\w+)`")
                .matcher(seams.substring(parts + 1))
                .results()
                .map(seam -> abstractMethods(seam.group(1)))
                .toList();
        return parts < 0
                ? each.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(each.stream().mapToLong(Long::longValue).sum());
    }

    private static long abstractMethods(String seam) {
        for (String place : List.of("dev.yidi.ports.spi.", "dev.yidi.messaging.", "dev.yidi.rest.")) {
            try {
                return Stream.of(Class.forName(place + seam).getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .count();
            } catch (ClassNotFoundException elsewhere) {
                continue;
            }
        }
        throw new AssertionError("the guide names a seam that is in none of the packages: " + seam);
    }

    private Path compile(Map<String, String> files) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "--release",
                "17",
                "-Xlint:all,-processing,-classfile",
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                path()));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path made = folder.resolve(file.getKey());
            Files.createDirectories(made.getParent());
            Files.writeString(made, file.getValue());
            if (file.getKey().endsWith(".java")) {
                command.add(made.toString());
            }
        }
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = javac.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(javac.waitFor()).as(said.toString()).isZero();
        return classes;
    }

    static String path() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(property -> System.getProperty(property, ""))
                .filter(paths -> !paths.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static TestExecutionSummary run(Path classes, String test) throws Exception {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, GuideTest.class.getClassLoader())) {
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(loader.loadClass(test)))
                                    .build(),
                            listener);
        }
        return listener.getSummary();
    }

    private static String version(String pom, String artifact) {
        return Pattern.compile("<artifactId>" + artifact + "</artifactId>\\s*<version>([^<]*)</version>")
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no version of " + artifact));
    }
}
