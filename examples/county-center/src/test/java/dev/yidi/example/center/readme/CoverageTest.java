package dev.yidi.example.center.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what holds what names types and tests that are there. */
class CoverageTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z]+)`");

    @Test
    void every_type_and_test_that_the_page_names_is_there() throws IOException {
        Set<String> named = NAME.matcher(page())
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> sources = sources();

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(named).isSubsetOf(sources);
    }

    @Test
    void every_row_names_a_type_and_a_test_or_says_that_it_is_open() throws IOException {
        List<String> rows = page().lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(60).allSatisfy(row -> {
            String[] cells = row.split("\\|", -1);
            assertThat(cells).as(row).hasSize(5);
            assertThat(names(cells[2])).as(row).isNotEmpty();
            assertThat(names(cells[3]).isEmpty()).as(row).isEqualTo(cells[3].contains("*open*"));
        });
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(MatchResult::group).toList();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/coverage.md"));
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
