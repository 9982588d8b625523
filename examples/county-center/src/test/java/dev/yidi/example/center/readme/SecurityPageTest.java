package dev.yidi.example.center.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.desk.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page on security names types, tests and methods of tests that are there, and a test or a reason in every row. The same page in
 * Chinese is shorter, and says nothing else.
 */
class SecurityPageTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z0-9]+)(?:#([a-z_0-9]+))?`");
    private static final Pattern TEST =
            Pattern.compile("`[A-Z][A-Za-z0-9]+(Test|Properties|Contract|Story|IT)(#[a-z_0-9]+)?`");
    private static final Pattern REASON = Pattern.compile("\\*(host|none|open):\\*");

    private static final Pattern OPEN = Pattern.compile("(?m)^\\| ([0-9.]+) [^|]*\\| \\*open:\\*");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{3,}");

    @Test
    void every_type_and_every_method_that_the_page_names_is_there() throws IOException {
        Map<String, List<Path>> sources = sources();
        TreeSet<String> missing = new TreeSet<>();
        NAME.matcher(page() + chinese()).results().forEach(name -> {
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

    @Test
    void the_chinese_page_has_all_items_each_with_tests_that_the_page_names_and_all_chapters() throws IOException {
        String page = page();
        String chinese = chinese();
        for (int item = 1; item <= 10; item++) {
            assertThat(tests(row(chinese, "API" + item))).isNotEmpty().isEqualTo(tests(row(page, "API" + item)));
        }
        for (int chapter = 1; chapter <= 14; chapter++) {
            assertThat(row(chinese, "V" + chapter).split("\\|", -1)).hasSize(5);
        }
        assertThat(OPEN.matcher(page).results().map(open -> open.group(1)))
                .isNotEmpty()
                .allSatisfy(open -> assertThat(chinese).contains("（" + open + "）"));
    }

    @Test
    void the_chinese_page_names_roles_as_the_console_does_and_no_number_of_its_own() throws IOException {
        String chinese = chinese();
        String words = Files.readString(Path.of("src/main/resources/dev/yidi/example/center/page/console/words/zh.js"));
        for (Role role : Role.values()) {
            assertThat(chinese)
                    .contains("| " + role + " | " + word(words, "post." + role) + " | "
                            + word(words, "postdoes." + role) + " |\n");
        }
        assertThat(NUMBER.matcher(chinese).results().map(MatchResult::group))
                .hasSizeGreaterThan(5)
                .allSatisfy(number -> assertThat(page()).contains(number));
    }

    /** The tests, without their methods, in order. */
    private static Set<String> tests(String row) {
        return TEST.matcher(row)
                .results()
                .map(test -> test.group().replaceAll("#.*|`", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String row(String page, String item) {
        return page.lines()
                .filter(line -> line.startsWith("| " + item + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + item));
    }

    private static String word(String words, String key) {
        Matcher word =
                Pattern.compile("'" + Pattern.quote(key) + "': '([^']+)'").matcher(words);
        assertThat(word.find()).as(key).isTrue();
        return word.group(1);
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

    private static String chinese() throws IOException {
        return Files.readString(ROOT.resolve("docs/zh/security.md"));
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
