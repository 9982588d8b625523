package dev.yidi.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawTitlesTest {
    private static final String TITLE = "[\\p{IsHan}0-9《》·]*\\p{IsHan}[\\p{IsHan}0-9《》·]*";
    /** A title with its year, and the source of any line that cites. */
    private static final Pattern NAMED = Pattern.compile(TITLE + "\\((?:19|20)[0-9]{2}\\)|" + TITLE + "(?= art\\. )");

    private static final Pattern LITERAL = Pattern.compile("\"[^\"\n]*\"");
    private static final Pattern CITED = Pattern.compile("new Citation\\(\\s*\"(" + TITLE + ")\"");

    private final LawTitles titles = LawTitles.published();

    @Test
    void every_text_that_the_library_names_has_a_title_in_english() {
        Set<String> named = new TreeSet<>();
        files("src/main/resources", ".txt", ".rules")
                .forEach(text -> text.lines()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("source "))
                        .forEach(line -> NAMED.matcher(line).results().forEach(found -> named.add(found.group()))));
        files("src/main/java", ".java").forEach(code -> {
            LITERAL.matcher(code)
                    .results()
                    .flatMap(literal -> NAMED.matcher(literal.group()).results())
                    .forEach(found -> named.add(found.group()));
            CITED.matcher(code).results().forEach(found -> named.add(found.group(1)));
        });

        assertThat(named).hasSizeGreaterThan(30).contains("信访工作条例(2022)", "库内解读·刑事诉讼法(2018)");
        assertThat(named)
                .allSatisfy(source -> assertThat(titles.english(source))
                        .as(source)
                        .hasValueSatisfying(
                                title -> assertThat(title.codePoints()).noneMatch(c -> Character.isIdeographic(c))));
    }

    @Test
    void a_title_says_the_year_of_its_text() {
        assertThat(titles.english("档案法(2020)")).contains("Archives Law (2020)");
        assertThat(titles.english("库内解读·档案法(2020)")).contains("reading of Archives Law (2020)");
        assertThat(titles.english(new Citation("信访工作条例(2022)", "23 ¶3")))
                .isEqualTo("Regulations on Petition Work (2022) art. 23 ¶3");
    }

    @Test
    void the_rules_of_a_county_keep_their_title() {
        assertThat(titles.english("青河县办法(2025)")).isEmpty();
        assertThat(titles.english(new Citation("青河县办法(2025)", "3"))).isEqualTo("青河县办法(2025) art. 3");
    }

    private static Set<String> files(String folder, String... endings) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .map(LawTitlesTest::text)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
