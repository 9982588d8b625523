package dev.yidi.example.own.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Blocks of the pages that are no Java: each kind is known and checked, and a translation shows what the page shows. */
@Tag("one-jdk")
class BlocksTest {
    private static final Set<String> LANGUAGES = Set.of("java", "sh", "xml", "yaml", "mermaid", "");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*(mvn|java|npx|npm|curl|\\.ci/).*");
    private static final Pattern ARROW = Pattern.compile("-->|-\\. .*? \\.->|-- .*? -->");
    private static final Pattern DIAGRAM = Pattern.compile("(?s)(flowchart (LR|TB|TD)|stateDiagram-v2)\n.*");

    static {
        ModuleLayer.boot().findModule("java.xml").ifPresent(BlocksTest.class.getModule()::addReads);
    }

    @Test
    void every_block_is_of_a_kind_that_is_checked() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (Page page : Page.all()) {
            page.languages().stream()
                    .filter(language -> !LANGUAGES.contains(language))
                    .forEach(language -> unknown.add(page.name() + ": a block of " + language));
            page.indented().forEach(line -> unknown.add(page.name() + ": a block without fences, " + line));
            page.blocks("")
                    .forEach(block -> COMMAND.matcher(block)
                            .results()
                            .forEach(command ->
                                    unknown.add(page.name() + ": a command in no block of sh, " + command.group())));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_dependency_is_one_of_the_list_of_versions_at_the_version_of_this_build() throws Exception {
        String version =
                text(document(Files.readString(Guide.ROOT.resolve("pom.xml"))).getDocumentElement(), "version");
        Set<String> published = elements(document(Files.readString(Guide.ROOT.resolve("ports/bom/pom.xml")))).stream()
                .filter(each -> each.getTagName().equals("artifactId"))
                .map(Node::getTextContent)
                .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        int dependencies = 0;
        for (Page page : Page.all()) {
            for (String block : page.blocks("xml")) {
                for (Element dependency : elements(document("<block>" + block + "</block>"))) {
                    if (!dependency.getTagName().equals("dependency")
                            || !text(dependency, "groupId").equals("dev.yidi")) {
                        continue;
                    }
                    dependencies++;
                    String artifact = text(dependency, "artifactId");
                    String its = text(dependency, "version");
                    if (!published.contains(artifact) || !(its.isEmpty() || its.equals(version))) {
                        wrong.add(page.name() + ": " + artifact + " " + its);
                    }
                }
            }
        }
        assertThat(published).hasSizeGreaterThan(10).contains("yidi-bom");
        assertThat(dependencies).isGreaterThanOrEqualTo(6);
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_block_of_yaml_is_an_excerpt_of_a_file_that_its_page_links() throws IOException {
        int blocks = 0;
        for (Page page : Page.all()) {
            for (String block : page.blocks("yaml")) {
                blocks++;
                List<String> excerpts = new ArrayList<>();
                for (String link : page.links()) {
                    if (link.endsWith(".yaml") && isExcerpt(block, page.file().resolveSibling(link))) {
                        excerpts.add(link);
                    }
                }
                assertThat(excerpts).as(page.name() + "\n" + block).isNotEmpty();
            }
        }
        assertThat(blocks).isPositive();
    }

    /** Whether the lines stand in the file in this order; one with … stands for those that are left out. */
    private static boolean isExcerpt(String block, Path file) throws IOException {
        Deque<String> wanted = new ArrayDeque<>(block.lines()
                .filter(line -> !line.isBlank() && !line.contains("…"))
                .toList());
        for (String line : Files.readAllLines(file)) {
            if (line.equals(wanted.peek())) {
                wanted.remove();
            }
        }
        return wanted.isEmpty();
    }

    @Test
    void every_drawing_is_a_diagram_with_its_brackets_closed() throws IOException {
        int drawings = 0;
        for (Page page : Page.all()) {
            for (String block : page.blocks("mermaid")) {
                drawings++;
                assertThat(block).as(page.name()).matches(DIAGRAM);
                for (String pair : List.of("()", "[]", "{}")) {
                    assertThat(block.chars().filter(each -> each == pair.charAt(0)))
                            .as(page.name() + " " + pair)
                            .hasSize((int) block.chars()
                                    .filter(each -> each == pair.charAt(1))
                                    .count());
                }
                assertThat(block.lines().filter(line -> line.strip().startsWith("subgraph ")))
                        .hasSize((int) block.lines()
                                .filter(line -> line.strip().equals("end"))
                                .count());
            }
        }
        assertThat(drawings).isGreaterThanOrEqualTo(8);
    }

    @Test
    void a_translation_shows_the_programs_dependencies_commands_and_drawings_of_the_page() throws IOException {
        Map<String, Page> pages = Page.all().stream()
                .collect(Collectors.toMap(Page::name, page -> page, (one, other) -> one, TreeMap::new));
        int translated = 0;
        for (Page page : pages.values()) {
            Page original = pages.get(page.name().replace("/zh/", "/"));
            if (!page.name().contains("/zh/") || page.name().endsWith("/README.md") || original == null) {
                continue;
            }
            translated++;
            assertThat(bare(page, "java")).as(page.name()).isEqualTo(bare(original, "java"));
            assertThat(page.blocks("xml")).as(page.name()).isEqualTo(original.blocks("xml"));
            assertThat(page.blocks("sh")).as(page.name()).isEqualTo(original.blocks("sh"));
            assertThat(shapes(page)).as(page.name()).isEqualTo(shapes(original));
        }
        assertThat(translated).isGreaterThanOrEqualTo(7);
    }

    private static List<String> bare(Page page, String language) {
        return page.blocks(language).stream().map(Snippets::bare).toList();
    }

    /** The kind of each drawing and how many arrows it has. */
    private static List<String> shapes(Page page) {
        return page.blocks("mermaid").stream()
                .map(block -> block.lines().findFirst().orElse("") + " "
                        + ARROW.matcher(block).results().count())
                .toList();
    }

    private static Document document(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Element.class::cast)
                .toList();
    }

    /** The text of the child of this name; empty where there is none. */
    private static String text(Element parent, String child) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each.getNodeName().equals(child)) {
                return each.getTextContent().strip();
            }
        }
        return "";
    }
}
