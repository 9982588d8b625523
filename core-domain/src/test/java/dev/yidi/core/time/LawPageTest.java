package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/law.md}, and of the same page in Chinese, are the rules and citations that the library holds. With
 * {@code -Dyidi.docs.write=true} they are written anew.
 */
class LawPageTest {
    private static final Pattern TABLE = Pattern.compile("(?s)<!-- table ([a-z0-9-]+) -->\n(.*?)\n<!-- end -->");

    @Test
    void its_tables_are_what_the_library_holds() throws IOException {
        check(Path.of("../docs/law.md"), new EnglishLaw());
    }

    @Test
    void its_chinese_tables_are_what_the_library_holds() throws IOException {
        check(Path.of("../docs/zh/law.md"), ChineseLaw.read());
    }

    private static void check(Path file, LawWords words) throws IOException {
        Map<String, String> tables = new LawTables(words).all();
        String page = Files.readString(file);
        String made = TABLE.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement("<!-- table " + found.group(1) + " -->\n"
                        + Optional.ofNullable(tables.get(found.group(1))).orElse("no such table")
                        + "\n<!-- end -->"));
        if (Boolean.getBoolean("yidi.docs.write")) {
            Files.writeString(file, made);
        }

        assertThat(TABLE.matcher(page).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(tables.keySet());
        assertThat(Files.readString(file)).isEqualTo(made);
    }
}
