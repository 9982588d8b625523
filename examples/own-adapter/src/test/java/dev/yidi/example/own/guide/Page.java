package dev.yidi.example.own.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the project for people.
 *
 * @param file where it lies
 * @param text what it says
 */
record Page(Path file, String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([a-z]*)\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[[^\\[\\]]*]\\(([^()\\s]+)\\)");
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
                .map(block -> block.group(2))
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
