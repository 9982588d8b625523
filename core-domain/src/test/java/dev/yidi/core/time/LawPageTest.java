package dev.yidi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.Citation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/law.md} are the rules and citations that the library holds. With {@code -Dyidi.docs.write=true} they
 * are written anew.
 */
class LawPageTest {
    private static final Path PAGE = Path.of("../docs/law.md");
    private static final Pattern TABLE = Pattern.compile("(?s)<!-- table ([a-z0-9-]+) -->\n(.*?)\n<!-- end -->");
    private static final Pattern REASON = Pattern.compile("([a-z][a-z0-9.-]*) (.+?) art\\. (.+)");
    private static final List<String> REASONS = List.of(
            "petition/petition-law.txt",
            "report/report-law.txt",
            "request/request-law.txt",
            "court/confirmation-law.txt",
            "litigation/litigation-law.txt",
            "outside/outside-law.txt",
            "consultation/consultation-law.txt");

    @Test
    void its_tables_are_what_the_library_holds() throws IOException {
        Map<String, String> tables = tables();
        String page = Files.readString(PAGE);
        String made = TABLE.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement("<!-- table " + found.group(1) + " -->\n"
                        + Optional.ofNullable(tables.get(found.group(1))).orElse("no such table")
                        + "\n<!-- end -->"));
        if (Boolean.getBoolean("yidi.docs.write")) {
            Files.writeString(PAGE, made);
        }

        assertThat(TABLE.matcher(page).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(tables.keySet());
        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    private static Map<String, String> tables() throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("national-2022", limits(RuleSet.national2022()));
        tables.put("zhejiang-2016", limits(RuleSet.zhejiang2016()));
        tables.put("representatives", representatives());
        tables.put("calendars", calendars());
        tables.put("reasons", reasons());
        return tables;
    }

    private static String limits(RuleSet rules) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "limit",
                "time",
                "from",
                "until",
                "last day a rest day",
                "extension",
                "may stand still",
                "source",
                "in force"));
        rules.limits()
                .forEach(limit -> rows.add(List.of(
                        code(limit.id().value()),
                        limit.span().toString(),
                        limit.start().name(),
                        joined(limit.stops()),
                        limit.roll() == RollPolicy.NONE ? "counts" : "moves on",
                        limit.extension().map(LawPageTest::extension).orElse("–"),
                        limit.pauses().isEmpty() ? "–" : joined(limit.pauses()),
                        source(limit.basis()),
                        validity(limit.validity()))));
        return table(rows);
    }

    private static String extension(ExtensionRule rule) {
        return rule.grantor()
                + rule.totalCap().map(cap -> ", " + cap + " in all").orElse("")
                + rule.grants().map(grants -> ", " + grants + "×").orElse("");
    }

    private static String validity(Validity validity) {
        return "from " + validity.from()
                + validity.until().map(day -> " until " + day).orElse("");
    }

    private static String representatives() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rules", "groups", "representatives at most", "source"));
        for (RuleSet rules : List.of(RuleSet.national2022(), RuleSet.zhejiang2016())) {
            rules.representatives()
                    .forEach(rule -> rows.add(List.of(
                            rules.edition(),
                            rule.upTo().map(most -> "up to " + most).orElse("any"),
                            Integer.toString(rule.most()),
                            source(rule.basis()))));
        }
        return table(rows);
    }

    private static String calendars() {
        WorkCalendar published = WorkCalendar.published();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("year", "notice"));
        published
                .years()
                .forEach(year -> rows.add(List.of(
                        year.toString(),
                        published.sources(year).stream()
                                .map(address -> "<" + address + ">")
                                .collect(Collectors.joining(" ")))));
        return table(rows);
    }

    /** Which articles each source is cited for, and for how many reasons. */
    private static String reasons() throws IOException {
        Map<String, Set<String>> articles = new TreeMap<>();
        Map<String, Set<String>> codes = new TreeMap<>();
        for (String file : REASONS) {
            for (String line : lines(file)) {
                Matcher reason = REASON.matcher(line);
                if (!line.startsWith("number ") && reason.matches()) {
                    articles.computeIfAbsent(reason.group(2), source -> new TreeSet<>(BY_NUMBER))
                            .add(reason.group(3).strip());
                    codes.computeIfAbsent(reason.group(2), source -> new TreeSet<>())
                            .add(reason.group(1));
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("source", "articles", "reasons that rest on it"));
        articles.forEach((source, cited) -> rows.add(List.of(
                source,
                String.join("; ", cited),
                Integer.toString(codes.get(source).size()))));
        return table(rows);
    }

    private static final Comparator<String> BY_NUMBER = Comparator.<String>comparingInt(
                    article -> article.matches("[0-9]+.*")
                            ? Integer.parseInt(article.replaceAll("[^0-9].*", ""))
                            : Integer.MAX_VALUE)
            .thenComparing(Comparator.naturalOrder());

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = RuleSet.class.getResourceAsStream("/dev/yidi/core/" + file)) {
            return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String source(Citation citation) {
        return citation.source() + " " + citation.article();
    }

    private static String joined(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String code(String value) {
        return "`" + value + "`";
    }

    private static String table(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            table.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
            if (i == 0) {
                table.append("|").append("---|".repeat(rows.get(i).size())).append("\n");
            }
        }
        return table.toString().stripTrailing();
    }
}
