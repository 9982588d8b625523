package dev.yidi.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/codes.md} are the codes that problems, reasons and faults have. With {@code -Dyidi.docs.write=true} they are
 * written anew.
 */
class CodesPageTest {
    private static final Path PAGE = Path.of("../docs/codes.md");
    private static final String BEGIN = "<!-- tables -->\n";
    private static final String END = "<!-- end -->\n";

    /** What stands in the same files and is no code of a problem. */
    private static final List<String> OTHERS =
            List.of("Kinds of problems", "Who acted", "What citizens read", "Words", "The columns of exported lists");

    private static final List<String> WORDS = List.of("word.", "citizen.", "column.", "import.");

    @Test
    void its_tables_are_the_codes_with_their_words_in_both_languages() throws IOException {
        String page = Files.readString(PAGE);
        String made = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + kinds() + sections() + END;
        if (Boolean.getBoolean("yidi.docs.write")) {
            Files.writeString(PAGE, made);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(made);
        assertThat(made.lines().filter(line -> line.startsWith("| `"))).hasSizeGreaterThan(600);
    }

    private static String kinds() throws IOException {
        Properties chinese = words("zh-CN");
        Properties english = words("en");
        return "## Problems 问题\n\n| status | code | 中文 | English |\n|---|---|---|---|\n"
                + Arrays.stream(ProblemKind.values())
                        .map(kind -> "| " + kind.status() + " | `" + kind.code() + "` | "
                                + chinese.getProperty(kind.code()) + " | " + english.getProperty(kind.code()) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String sections() throws IOException {
        Properties chinese = words("zh-CN");
        StringBuilder tables = new StringBuilder();
        boolean told = false;
        for (String line : text("en").lines().skip(1).toList()) {
            if (line.startsWith("# ")) {
                String title = line.substring(2).replaceAll("\\.$", "");
                told = !OTHERS.contains(title);
                tables.append(told ? "\n## " + title + "\n\n| code | 中文 | English |\n|---|---|---|\n" : "");
            } else if (told && line.contains(" = ") && WORDS.stream().noneMatch(line::startsWith)) {
                String[] entry = line.split(" = ", 2);
                tables.append("| `" + entry[0] + "` | " + cell(chinese.getProperty(entry[0])) + " | " + cell(entry[1])
                        + " |\n");
            }
        }
        return tables.append('\n').toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String text(String language) throws IOException {
        try (InputStream in = resource(language)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(resource(language), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private static InputStream resource(String language) {
        return Objects.requireNonNull(Messages.class.getResourceAsStream("messages_" + language + ".properties"));
    }
}
