package dev.yidi.example.own.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the pages show can be done, and where they lead there is something. The guide's own blocks are in {@link GuideTest}, the
 * README's in {@code ReadmeTest}; blocks of other languages are looked at by {@link BlocksTest}.
 */
class PagesTest {
    private static final Set<String> ELSEWHERE = Set.of("docs/your-adapter.md", "README.md");

    /** What is run elsewhere, by {@code PageProgramsTest}. */
    private static final Path PROGRAMS =
            Guide.ROOT.resolve("examples/county-center/src/test/java/dev/yidi/example/center/readme/PagePrograms.java");

    /** Blocks that are compiled alone: they call a broker, a server of the county, a font or what stands in front of databases. */
    private static final List<String> NEED_A_SERVER = List.of(
            "docs/brokers.md 1",
            "docs/brokers.md 2",
            "docs/embedding.md 2",
            "docs/embedding.md 3",
            "docs/inbound.md 1",
            "docs/sharding.md 4");

    @Test
    @Tag("one-jdk")
    void every_block_of_java_compiles_and_runs_or_is_known_to_need_a_server(@TempDir Path folder) throws Exception {
        Snippets snippets = Snippets.ofProject();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-implicit:none",
                "-d",
                folder.resolve("classes").toString(),
                "-cp",
                GuideTest.path()));
        String programs = Snippets.bare(Files.readString(PROGRAMS));
        Map<String, String> blocks = new TreeMap<>();
        Set<String> compiled = new TreeSet<>();
        Map<String, Scene> scenes = new TreeMap<>();
        for (Page page : Page.all()) {
            int number = 0;
            for (String block : ELSEWHERE.contains(page.name()) ? List.<String>of() : page.blocks("java")) {
                String name = "Block" + blocks.size();
                Path unit = folder.resolve(name + ".java");
                Files.writeString(unit, snippets.unit(page.name(), name, block));
                command.add(unit.toString());
                blocks.put(name, page.name() + " " + ++number);
                if (!programs.contains(Snippets.bare(block))) {
                    compiled.add(name);
                }
            }
        }
        assertThat(blocks).hasSizeGreaterThan(20);
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = javac.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(javac.waitFor()).as(String.join("\n", said)).isZero();

        URL[] urls = {folder.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, PagesTest.class.getClassLoader())) {
            for (String name : Set.copyOf(compiled)) {
                Scene scene = new Scene();
                if (!NEED_A_SERVER.contains(blocks.get(name)) && scene.run(loader.loadClass("pages." + name))) {
                    compiled.remove(name);
                    scenes.put(blocks.getOrDefault(name, name), scene);
                }
            }
        }
        assertThat(scenes.get("docs/messaging.md 2").sent()).isNotEmpty();
        assertThat(scenes.get("docs/monitoring.md 2").meters()).anyMatch(meter -> meter.startsWith("yidi."));
        assertThat(compiled).extracting(blocks::get).containsExactlyInAnyOrderElementsOf(NEED_A_SERVER);
    }

    @Test
    void a_block_that_does_not_fit_any_more_would_be_told() throws IOException {
        String unit =
                Snippets.ofProject().unit("docs/operations.md", "Block", "Keys keys = Keys.local(\"2027\", old);\n");
        assertThat(unit).contains("import dev.yidi.ports.spi.Keys;", "static byte[] old;", "static void run() throws");
    }

    @Test
    void every_command_names_what_is_there() throws IOException {
        ShellLines lines = ShellLines.ofProject();
        List<String> wrong = new ArrayList<>();
        int commands = 0;
        for (Page page : Page.all()) {
            for (String command : page.commands()) {
                commands++;
                lines.problem(command).ifPresent(each -> wrong.add(page.name() + ": " + each));
            }
        }
        assertThat(commands).isGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_command_that_names_what_is_gone_would_be_told() throws IOException {
        ShellLines lines = ShellLines.ofProject();
        for (String gone : List.of(
                "make all",
                ".ci/nothing",
                "mvn -pl no-module verify",
                "mvn verify -Pno-profile",
                "mvn test -Dtest='PagesTest,NoSuchTest'",
                "java -jar examples/county-center/target/other.jar",
                "java -cp examples/endurance/target/classes dev.yidi.endurance.NoTable .")) {
            assertThat(lines.problem(gone)).as(gone).isPresent();
        }
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        Map<Path, List<String>> anchors = new HashMap<>();
        int links = 0;
        for (Page page : Page.all()) {
            for (String link : page.links()) {
                links++;
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty()
                        ? page.file()
                        : page.file().resolveSibling(parts[0]).normalize();
                if (!Files.exists(target)) {
                    dead.add(page.name() + ": " + link);
                } else if (parts.length == 2 && target.toString().endsWith(".md")) {
                    if (!anchors.computeIfAbsent(target, PagesTest::anchors).contains(parts[1])) {
                        dead.add(page.name() + ": " + link + ", of which the page has no heading");
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(200);
        assertThat(dead).isEmpty();
    }

    private static List<String> anchors(Path page) {
        try {
            return new Page(page, Files.readString(page)).anchors();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void links_and_anchors_are_read_as_forges_read_them() {
        Page page = new Page(Path.of("x.md"), """
                # A title: `code`, [link](other.md#there) & more
                ## 看什么
                ## 看什么
                See [this](#a), not `[that](nowhere.md)`, nor <https://example.org> or [out](https://example.org).
                ```sh
                # no heading
                ```
                """);
        assertThat(page.links()).containsExactly("other.md#there", "#a");
        assertThat(page.anchors()).containsExactly("a-title-code-link--more", "看什么", "看什么-1");
    }

    @Test
    void every_page_is_in_the_index() throws IOException {
        for (String index : List.of("docs/README.md", "docs/zh/README.md")) {
            Path file = Guide.ROOT.resolve(index);
            Set<Path> linked = new HashSet<>();
            new Page(file, Files.readString(file))
                    .links()
                    .forEach(link -> linked.add(
                            file.resolveSibling(link.replaceFirst("#.*", "")).normalize()));
            List<Path> missing;
            try (Stream<Path> pages = Files.list(file.getParent())) {
                missing = pages.filter(each -> each.toString().endsWith(".md"))
                        .filter(each -> !each.equals(file) && !linked.contains(each))
                        .toList();
            }
            assertThat(missing).as("missing in " + index).isEmpty();
        }
    }
}
