package dev.yidi.core.time;

import dev.yidi.core.Citation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/** The rules and citations that the library holds, as the tables of the page on the law in one language. */
final class LawTables {
    private static final Pattern REASON = Pattern.compile("([a-z][a-z0-9.-]*) (.+?) art\\. (.+)");
    private static final List<String> REASONS = List.of(
            "petition/petition-law.txt",
            "report/report-law.txt",
            "request/request-law.txt",
            "court/confirmation-law.txt",
            "litigation/litigation-law.txt",
            "outside/outside-law.txt",
            "consultation/consultation-law.txt");
    private static final Comparator<String> BY_NUMBER = Comparator.<String>comparingInt(
                    article -> article.matches("[0-9]+.*")
                            ? Integer.parseInt(article.replaceAll("[^0-9].*", ""))
                            : Integer.MAX_VALUE)
            .thenComparing(Comparator.naturalOrder());

    private final LawWords words;

    LawTables(LawWords words) {
        this.words = words;
    }

    /** By the names that the page calls them. */
    Map<String, String> all() throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("national-2022", limits(RuleSet.national2022()));
        tables.put("zhejiang-2016", limits(RuleSet.zhejiang2016()));
        tables.put("representatives", representatives());
        tables.put("calendars", calendars());
        tables.put("reasons", reasons());
        return tables;
    }

    private String limits(RuleSet rules) {
        return table(
                "limits",
                rules.limits().stream()
                        .map(limit -> List.of(
                                words.limit(limit.id()),
                                words.span(limit.span()),
                                words.acts(Set.of(limit.start())),
                                words.acts(limit.stops()),
                                words.lastDay(limit.roll()),
                                limit.extension().map(words::extension).orElse("–"),
                                limit.pauses().isEmpty() ? "–" : words.pauses(limit.pauses()),
                                source(limit.basis()),
                                words.validity(limit.validity())))
                        .toList());
    }

    private String representatives() {
        List<List<String>> rows = new ArrayList<>();
        for (RuleSet rules : List.of(RuleSet.national2022(), RuleSet.zhejiang2016())) {
            rules.representatives()
                    .forEach(rule -> rows.add(List.of(
                            rules.edition(),
                            words.groups(rule.upTo()),
                            Integer.toString(rule.most()),
                            source(rule.basis()))));
        }
        return table("representatives", rows);
    }

    private String calendars() {
        WorkCalendar published = WorkCalendar.published();
        List<List<String>> rows = new ArrayList<>();
        published
                .years()
                .forEach(year -> rows.add(List.of(
                        year.toString(),
                        published.sources(year).stream()
                                .map(address -> "<" + address + ">")
                                .collect(Collectors.joining(" ")))));
        return table("calendars", rows);
    }

    /** Which articles each source is cited for, and for how many reasons. */
    private String reasons() throws IOException {
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
        articles.forEach((source, cited) -> rows.add(List.of(
                words.source(source),
                words.articles(cited),
                Integer.toString(codes.get(source).size()))));
        return table("reasons", rows);
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = RuleSet.class.getResourceAsStream("/dev/yidi/core/" + file)) {
            return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private String source(Citation citation) {
        return words.source(citation.source()) + " " + words.articles(List.of(citation.article()));
    }

    private String table(String name, List<List<String>> rows) {
        String heads = words.heads(name);
        StringBuilder table = new StringBuilder("| " + heads + " |\n|");
        table.append("---|".repeat(heads.split(" \\| ", -1).length));
        rows.forEach(row -> table.append("\n| ").append(String.join(" | ", row)).append(" |"));
        return table.toString();
    }
}
