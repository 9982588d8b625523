package dev.yidi.core.outside;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The procedures outside the centre by name, read from a text 外部程序表; law is data here, never code.
 *
 * <p>Each block begins with {@code procedure <name>}; its lines are {@code title}, {@code way}, {@code who}, {@code where}, {@code
 * bring} (parts separated by semicolons), {@code limits}, {@code ordinary}, {@code summary} (names of limits of the rule set),
 * {@code interruptible yes|no}, {@code basis <source> art. <article>}, {@code valid <day>[..<day>]}, {@code jurisdiction}, and any
 * number of {@code note} and {@code bar <nature> <source> art. <article>}. What citizens are told may stand in English too: {@code
 * title-en}, {@code who-en}, {@code where-en}, {@code bring-en}, and {@code note-en} as often as {@code note}. Lines that begin with {@code
 * #} are notes.
 */
public final class OutsideTable {
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private static final class Published {
        private static final OutsideTable TABLE = load();
    }

    private final Map<String, OutsideTerms> terms;

    private OutsideTable(Map<String, OutsideTerms> terms) {
        this.terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** The table shipped with the library. */
    public static OutsideTable published() {
        return Published.TABLE;
    }

    /**
     * Reads a table.
     *
     * @throws InvalidInputException naming every faulty line
     */
    public static OutsideTable read(Reader reader) {
        List<Fault> faults = new ArrayList<>();
        Map<String, OutsideTerms> terms = new LinkedHashMap<>();
        for (OutsideBlock block : blocks(reader, faults)) {
            block.read(faults).ifPresent(t -> {
                if (terms.putIfAbsent(t.name(), t) != null) {
                    faults.add(new Fault(t.name(), "outside.table.twice", "expected " + t.name() + " once"));
                }
            });
        }
        if (faults.isEmpty() && terms.isEmpty()) {
            faults.add(new Fault("line 1", "outside.table.empty", "expected at least one procedure, found none"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("outside procedures", faults);
        }
        return new OutsideTable(terms);
    }

    /** The procedures, in the order of the text. */
    public List<OutsideTerms> all() {
        return List.copyOf(terms.values());
    }

    /** The procedure called {@code name}. */
    public Optional<OutsideTerms> find(String name) {
        return Optional.ofNullable(terms.get(name));
    }

    private static List<OutsideBlock> blocks(Reader reader, List<Fault> faults) {
        List<OutsideBlock> blocks = new ArrayList<>();
        List<String> lines =
                new BufferedReader(reader).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                String at = "line " + (i + 1);
                String[] words = BLANK.split(lines.get(i), 2);
                String rest = words.length == 2 ? words[1] : "";
                if (words[0].equals("procedure")) {
                    blocks.add(new OutsideBlock(at, rest));
                } else if (blocks.isEmpty()) {
                    faults.add(new Fault(at, "outside.table.keyword", "expected procedure before anything"));
                } else {
                    blocks.get(blocks.size() - 1).take(at, words[0], rest, faults);
                }
            }
        }
        return blocks;
    }

    private static OutsideTable load() {
        try (InputStream in = OutsideTable.class.getResourceAsStream("outside-procedures.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource outside-procedures.txt in the library, found none");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
