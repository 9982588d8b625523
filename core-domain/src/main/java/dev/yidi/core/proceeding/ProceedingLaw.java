package dev.yidi.core.proceeding;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import dev.yidi.core.YidiException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The law of one kind of proceeding as data 程序依据: the sources of its reasons and the numbers its rules use.
 *
 * <p>Lines of a text: {@code <code> <source> art. <article>}, any number for a code, and {@code number <name> <value>
 * <source> art. <article>}. Lines that begin with {@code #} are notes.
 */
public final class ProceedingLaw {
    private final Map<String, List<Citation>> bases;
    private final Map<String, Integer> numbers;

    private ProceedingLaw(Map<String, List<Citation>> bases, Map<String, Integer> numbers) {
        this.bases = bases.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
        this.numbers = Map.copyOf(numbers);
    }

    /**
     * Reads a text.
     *
     * @throws InvalidInputException naming every faulty line
     */
    public static ProceedingLaw read(Reader text) {
        Map<String, List<Citation>> bases = new LinkedHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines = new BufferedReader(text).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                line("line " + (i + 1), lines.get(i), bases, numbers, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("law of a proceeding", faults);
        }
        return new ProceedingLaw(bases, numbers);
    }

    /**
     * Reads the text {@code name} shipped beside {@code owner}.
     *
     * @throws YidiException when it is not there
     */
    public static ProceedingLaw beside(Class<?> owner, String name) {
        try (InputStream shipped = owner.getResourceAsStream(name)) {
            if (shipped == null) {
                throw new YidiException(
                        "expected the shipped text " + name + ", found none; maybe the jar is incomplete");
            }
            return read(new InputStreamReader(shipped, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new YidiException("the shipped text " + name + " cannot be read", e);
        }
    }

    /** The reason {@code code} with the sources named for it. */
    public Reason reason(String code) {
        return new Reason(code, basis(code), Map.of());
    }

    /** The sources named for {@code code}, or for the number of that name; empty where there are none. */
    public List<Citation> basis(String code) {
        return bases.getOrDefault(code, List.of());
    }

    /**
     * The number called {@code name}.
     *
     * @throws YidiException when there is none
     */
    public int number(String name) {
        Integer value = numbers.get(name);
        if (value == null) {
            throw new YidiException("expected a number " + name + " in the law of the proceeding, found none");
        }
        return value;
    }

    private static void line(
            String where,
            String line,
            Map<String, List<Citation>> bases,
            Map<String, Integer> numbers,
            List<Fault> faults) {
        boolean number = line.startsWith("number ");
        String[] words = (number ? line.substring(7) : line).split("\\s+", number ? 3 : 2);
        String[] citation = words[words.length - 1].split(" art. ", -1);
        if (words.length != (number ? 3 : 2) || citation.length != 2 || (number && !words[1].matches("[0-9]{1,4}"))) {
            faults.add(new Fault(
                    where, "proceeding.law.line", "expected [number] <code> [value] <source> art. <article>"));
            return;
        }
        try {
            bases.computeIfAbsent(Text.code("code", words[0]), code -> new ArrayList<>())
                    .add(new Citation(citation[0].strip(), citation[1].strip()));
            if (number) {
                numbers.put(words[0], Integer.valueOf(words[1]));
            }
        } catch (InvalidInputException refused) {
            refused.faults().forEach(f -> faults.add(new Fault(where, f.code(), f.path() + ": " + f.message())));
        }
    }
}
