package dev.yidi.example.own.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the project for people.
 *
 * @param file where it lies
 * @param text what it says
 */
record Page(Path file, String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```([a-z]*)\n(.*?)^ *```$");
    private static final Pattern COMMAND = Pattern.compile("`((?:mvn |java -|npx |\\.ci/[a-z-]+(?=[ `]))[^`\n]*)`");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[[^\\[\\]]*]\\(([^()\\s]+)\\)");
    private static final Pattern INDENTED = Pattern.compile("(?m)(?<=\n\n) {4,}\\S.*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");

    /** All of them. */
    static List<Page> all() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Path folder : List.of(Guide.ROOT, Guide.ROOT.resolve("docs"), Guide.ROOT.resolve(".github"))) {
            try (Stream<Path> files = folder.equals(Guide.ROOT) ? Files.list(folder) : Files.walk(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                        .sorted()
                        .toList()) {
                    pages.add(new Page(file, Files.readString(file)));
                }
            }
        }
        return pages;
    }

    /** Its path within the project. */
    String name() {
        return Guide.ROOT.relativize(file).toString().replace('\\', '/');
    }

    /** Its blocks of {@code language}, in order. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2).stripTrailing().stripIndent() + "\n")
                .toList();
    }

    /** The languages of its blocks, each once; a block without one has an empty name. */
    Set<String> languages() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The command lines it shows, in blocks and between back-quotes, one program each. */
    List<String> commands() {
        Stream<String> inline =
                COMMAND.matcher(BLOCK.matcher(text).replaceAll("")).results().map(command -> command.group(1));
        return Stream.concat(blocks("sh").stream(), inline)
                .map(block -> block.strip().replaceAll("\\\\\n\\s*", " "))
                .flatMap(block -> Stream.of(block.split("\n| && ", -1)))
                .map(String::strip)
                .toList();
    }

    /** Its lines outside blocks that are set in like code, which no check of blocks sees. */
    List<String> indented() {
        return INDENTED.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(line -> line.group().strip())
                .toList();
    }

    /** Where its links lead, those to other sites aside. */
    List<String> links() {
        return LINK.matcher(prose())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();
    }

    /** The anchors of its headings, as forges make them. */
    List<String> anchors() {
        Map<String, Integer> seen = new HashMap<>();
        List<String> anchors = new ArrayList<>();
        for (Matcher heading = HEADING.matcher(BLOCK.matcher(text).replaceAll("")); heading.find(); ) {
            String plain = heading.group(1)
                    .replaceAll("\\[([^\\[\\]]*)]\\([^()]*\\)", "$1")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
                    .replace(' ', '-');
            int before = seen.merge(plain, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? plain : plain + "-" + before);
        }
        return anchors;
    }

    private String prose() {
        return BLOCK.matcher(text).replaceAll("").replaceAll("`[^`\n]*`", "");
    }
}
