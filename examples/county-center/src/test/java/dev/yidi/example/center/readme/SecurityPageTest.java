package dev.yidi.example.center.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on security names types, tests and methods of tests that are there, and a test or a reason in every row. */
class SecurityPageTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z0-9]+)(?:#([a-z_0-9]+))?`");
    private static final Pattern TEST =
            Pattern.compile("`[A-Z][A-Za-z0-9]+(Test|Properties|Contract|Story|IT)(#[a-z_0-9]+)?`");
    private static final Pattern REASON = Pattern.compile("\\*(host|none|open):\\*");

    @Test
    void every_type_and_every_method_that_the_page_names_is_there() throws IOException {
        Map<String, List<Path>> sources = sources();
        TreeSet<String> missing = new TreeSet<>();
        NAME.matcher(page()).results().forEach(name -> {
            List<Path> found = sources.getOrDefault(name.group(1), List.of());
            boolean there = name.group(2) == null
                    ? !found.isEmpty()
                    : found.stream().anyMatch(file -> text(file).contains(" void " + name.group(2) + "("));
            if (!there) {
                missing.add(name.group());
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_row_names_a_test_or_says_why_there_is_none() throws IOException {
        List<String> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(80).allSatisfy(row -> {
            String[] cells = row.split("\\|", -1);
            assertThat(cells).as(row).hasSize(5);
            boolean tested = TEST.matcher(cells[3]).find();
            assertThat(tested || REASON.matcher(cells[2]).find()).as(row).isTrue();
            assertThat(tested).as(row).isNotEqualTo(cells[3].strip().equals("—"));
        });
    }

    @Test
    void all_ten_items_and_all_fourteen_chapters_are_there() throws IOException {
        String page = page();
        for (int item = 1; item <= 10; item++) {
            assertThat(page).contains("\n| API" + item + " ");
        }
        for (int chapter = 1; chapter <= 14; chapter++) {
            assertThat(page).contains("(V" + chapter + ")\n");
        }
    }

    /** The rows of the tables after that of the matrix, which has a test of its own. */
    private static List<String> rows() throws IOException {
        String page = page();
        return page.substring(page.indexOf("## OWASP API"))
                .lines()
                .filter(line ->
                        line.startsWith("| ") && !line.startsWith("| item") && !line.startsWith("| requirement"))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/security.md"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Path>> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", "")));
        }
    }
}
