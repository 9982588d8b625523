package dev.yidi.core.outside;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.proceeding.LawTable;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.Validity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of one procedure while they are read, see {@link OutsideTable}. */
final class OutsideBlock {
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Set<String> ONCE = Set.of(
            "title",
            "way",
            "who",
            "where",
            "bring",
            "title-en",
            "who-en",
            "where-en",
            "bring-en",
            "limits",
            "ordinary",
            "summary",
            "interruptible",
            "basis",
            "valid",
            "jurisdiction");
    private static final List<String> ENGLISH = List.of("title-en", "who-en", "where-en", "bring-en");
    private static final List<String> MANDATORY = List.of("title", "way", "who", "where", "bring", "basis", "valid");

    private final String where;
    private final String name;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> englishNotes = new ArrayList<>();
    private final List<OutsideBar> bars = new ArrayList<>();

    OutsideBlock(String where, String name) {
        this.where = where;
        this.name = name;
    }

    void take(String at, String keyword, String rest, List<Fault> faults) {
        if (keyword.equals("note")) {
            notes.add(rest);
        } else if (keyword.equals("note-en")) {
            englishNotes.add(rest);
        } else if (keyword.equals("bar")) {
            attempt(at, faults, () -> bar(rest));
        } else if (!ONCE.contains(keyword)) {
            faults.add(new Fault(at, "outside.table.keyword", "expected a keyword of a procedure, found " + keyword));
        } else if (lines.putIfAbsent(keyword, rest) != null) {
            faults.add(new Fault(at, "outside.table.twice", "expected " + keyword + " once"));
        }
    }

    private void bar(String rest) {
        String[] parts = BLANK.split(rest, 2);
        bars.add(new OutsideBar(
                MatterNature.valueOf(parts[0]),
                LawTable.citation(parts.length == 2 ? parts[1] : "")
                        .orElseThrow(() -> new IllegalArgumentException("expected <source> art. <article>"))));
    }

    /** The procedure, unless something is wrong with it; what is wrong is added to {@code faults}. */
    Optional<OutsideTerms> read(List<Fault> faults) {
        int before = faults.size();
        Stream.concat(MANDATORY.stream(), isEnglish() ? ENGLISH.stream() : Stream.of())
                .filter(word -> !lines.containsKey(word))
                .forEach(word -> faults.add(
                        new Fault(where, "outside.table.missing", "expected a line " + word + " in " + name)));
        if (faults.size() > before) {
            return Optional.empty();
        }
        List<OutsideTerms> read = new ArrayList<>();
        attempt(where, faults, () -> read.add(terms()));
        return read.stream().findFirst();
    }

    private OutsideTerms terms() {
        return new OutsideTerms(
                name,
                line("title"),
                OutsideWay.valueOf(line("way")),
                line("who"),
                line("where"),
                parts("bring"),
                notes,
                limits("limits"),
                limits("ordinary"),
                limits("summary"),
                line("interruptible").equals("yes"),
                bars,
                LawTable.citation(line("basis"))
                        .orElseThrow(() -> new IllegalArgumentException("expected basis <source> art. <article>")),
                validity(line("valid")),
                lines.getOrDefault("jurisdiction", "CN"),
                isEnglish() ? Optional.of(english()) : Optional.empty());
    }

    /** Whether any line of it is in English: then all that citizens are told is. */
    private boolean isEnglish() {
        return !englishNotes.isEmpty() || ENGLISH.stream().anyMatch(lines::containsKey);
    }

    private GuideWording english() {
        return new GuideWording(line("title-en"), line("who-en"), line("where-en"), parts("bring-en"), englishNotes);
    }

    private List<String> parts(String keyword) {
        return List.of(SEMICOLON.split(line(keyword), -1));
    }

    private String line(String keyword) {
        return lines.getOrDefault(keyword, "");
    }

    private Set<LimitId> limits(String keyword) {
        return line(keyword).isEmpty()
                ? Set.of()
                : Stream.of(BLANK.split(line(keyword), -1)).map(LimitId::new).collect(Collectors.toSet());
    }

    private static Validity validity(String text) {
        int dots = text.indexOf("..");
        LocalDate from = LocalDate.parse(dots < 0 ? text : text.substring(0, dots));
        return new Validity(from, dots < 0 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(dots + 2))));
    }

    private static void attempt(String at, List<Fault> faults, Runnable action) {
        try {
            action.run();
        } catch (InvalidInputException e) {
            e.faults().forEach(f -> faults.add(new Fault(at, f.code(), f.path() + ": " + f.message())));
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(new Fault(at, "outside.table.value", "expected a known word, a citation or a day"));
        }
    }
}
