package dev.yidi.example.own.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the pages show can be done, and where they lead there is something. The guide's own blocks are in {@link GuideTest}, the
 * README's in {@code ReadmeTest}.
 */
class PagesTest {
    private static final Set<String> ELSEWHERE = Set.of("docs/your-adapter.md", "README.md");
    private static final Pattern TEST = Pattern.compile("-Dtest='?([A-Za-z,]+)");
    private static final Set<String> LEFT_OUT = Set.of("target", ".git", "node_modules");
    private static final Set<String> PROGRAMS = Set.of("mvn", "java", "npx");

    @Test
    @Tag("one-jdk")
    void every_block_of_java_compiles(@TempDir Path folder) throws Exception {
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
        int blocks = 0;
        for (Page page : Page.all()) {
            for (String block : ELSEWHERE.contains(page.name()) ? List.<String>of() : page.blocks("java")) {
                String name = "Block" + ++blocks;
                Path unit = folder.resolve(name + ".java");
                Files.writeString(unit, snippets.unit(page.name(), name, block));
                command.add(unit.toString());
            }
        }
        assertThat(blocks).isGreaterThan(20);
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = javac.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(javac.waitFor()).as(String.join("\n", said)).isZero();
    }

    @Test
    void a_block_that_does_not_fit_any_more_would_be_told() throws IOException {
        String unit =
                Snippets.ofProject().unit("docs/operations.md", "Block", "Keys keys = Keys.local(\"2027\", old);\n");
        assertThat(unit).contains("import dev.yidi.ports.spi.Keys;", "static byte[] old;", "static void run() throws");
    }

    @Test
    void every_command_names_what_is_there() throws IOException {
        String pom = Files.readString(Guide.ROOT.resolve("pom.xml"));
        Set<String> tests = tests();
        List<String> wrong = new ArrayList<>();
        int commands = 0;
        for (Page page : Page.all()) {
            for (String block : page.blocks("sh")) {
                for (String line : block.strip().replaceAll("\\\\\n\\s*", " ").split("\n| && ", -1)) {
                    commands++;
                    problem(line.strip(), pom, tests).ifPresent(each -> wrong.add(page.name() + ": " + each));
                }
            }
        }
        assertThat(commands).isGreaterThan(15);
        assertThat(wrong).isEmpty();
    }

    private static Optional<String> problem(String line, String pom, Set<String> known) throws IOException {
        if (line.startsWith(".ci/")) {
            return Files.isExecutable(Guide.ROOT.resolve(line.split(" ", -1)[0]))
                    ? Optional.empty()
                    : Optional.of("nothing to run: " + line);
        }
        if (!PROGRAMS.contains(line.split(" ", -1)[0])) {
            return Optional.of("an unknown program: " + line);
        }
        for (Matcher modules = Pattern.compile(" -pl (\\S+)").matcher(line); modules.find(); ) {
            for (String module : modules.group(1).split(",", -1)) {
                if (!pom.contains("<module>" + module + "</module>")) {
                    return Optional.of("no such module: " + module);
                }
            }
        }
        for (Matcher jar = Pattern.compile("(\\S+)/target/(\\S+)\\.jar").matcher(line); jar.find(); ) {
            Path module = Guide.ROOT.resolve(jar.group(1)).resolve("pom.xml");
            if (!Files.exists(module) || !Files.readString(module).contains(jar.group(2))) {
                return Optional.of("no such program: " + jar.group());
            }
        }
        for (Matcher named = TEST.matcher(line); named.find(); ) {
            for (String test : named.group(1).split(",", -1)) {
                if (!known.contains(test + ".java")) {
                    return Optional.of("no such test: " + test);
                }
            }
        }
        return Optional.empty();
    }

    /** The names of all files with sources of tests. */
    private static Set<String> tests() throws IOException {
        Set<String> names = new HashSet<>();
        Files.walkFileTree(Guide.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                names.add(file.getFileName().toString());
                return FileVisitResult.CONTINUE;
            }
        });
        return names;
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
