package dev.yidi.core.proceeding;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.io.BufferedReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The legal source of each reason of a kind of proceeding 法律依据表, read from a text: law is data, never code. A line is {@code
 * <code> <source> art. <article>}; a code may have several; lines that begin with {@code #} are notes.
 *
 * @param bases the sources by code
 */
public record LawTable(Map<String, List<Citation>> bases) {
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("\\s+art\\.\\s+");

    public LawTable {
        bases = bases.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }

    /** The reason {@code code} with the sources the table names for it; without any where it names none. */
    public Reason reason(String code) {
        return new Reason(code, bases.getOrDefault(code, List.of()), Map.of());
    }

    /**
     * Reads a table called {@code name}.
     *
     * @throws InvalidInputException naming every faulty line
     */
    public static LawTable read(String name, Reader reader) {
        Map<String, List<Citation>> bases = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines =
                new BufferedReader(reader).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                read("line " + (i + 1), lines.get(i), bases, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(name, faults);
        }
        return new LawTable(bases);
    }

    /** The citation that {@code text} is: {@code <source> art. <article>}; empty when it has another shape. */
    public static Optional<Citation> citation(String text) {
        String[] parts = ARTICLE.split(text.strip(), 2);
        return parts.length == 2 && !parts[0].isBlank()
                ? Optional.of(new Citation(parts[0].strip(), parts[1].strip()))
                : Optional.empty();
    }

    private static void read(String where, String line, Map<String, List<Citation>> bases, List<Fault> faults) {
        String[] words = BLANK.split(line, 2);
        Optional<Citation> citation = words.length == 2 ? citation(words[1]) : Optional.empty();
        if (citation.isEmpty()) {
            faults.add(new Fault(where, "law.line", "expected <code> <source> art. <article>"));
            return;
        }
        try {
            bases.computeIfAbsent(Text.code("code", words[0]), c -> new ArrayList<>())
                    .add(citation.get());
        } catch (InvalidInputException refused) {
            refused.faults().forEach(f -> faults.add(new Fault(where, f.code(), f.path() + ": " + f.message())));
        }
    }
}
