package dev.yidi.core.mediation;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import dev.yidi.core.time.LimitId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each linkage owes the organ that referred a dispute 联动反馈规则表, read from a text; like the terms, it is data.
 *
 * <p>Each block begins with {@code return <linkage> <outcome>}; its lines are {@code materials} (names separated by blanks), {@code
 * settles yes|no}, {@code within <limit>} and {@code basis <source> art. <article>}. Lines that begin with {@code #} are notes.
 */
public final class LinkageTable {
    private static final List<String> KEYS = List.of("materials", "settles", "within", "basis");

    private static final class Published {
        private static final LinkageTable TABLE = load();
    }

    private final Map<Linkage, List<ReturnRule>> rules;

    private LinkageTable(Map<Linkage, List<ReturnRule>> rules) {
        this.rules = new EnumMap<>(rules);
    }

    /** The table shipped with the library. */
    public static LinkageTable published() {
        return Published.TABLE;
    }

    /** What {@code linkage} owes, in the order of the text; nothing without a linkage. */
    public List<ReturnRule> of(Linkage linkage) {
        return rules.getOrDefault(linkage, List.of());
    }

    /**
     * Reads a table.
     *
     * @throws InvalidInputException naming every faulty line
     */
    public static LinkageTable read(Reader reader) {
        List<Fault> faults = new ArrayList<>();
        Map<Linkage, List<ReturnRule>> rules = new EnumMap<>(Linkage.class);
        for (Block block : blocks(reader, faults)) {
            block.read(faults).ifPresent(read -> {
                List<ReturnRule> of = rules.computeIfAbsent(read.linkage(), linkage -> new ArrayList<>());
                if (of.stream().anyMatch(r -> r.outcome() == read.rule().outcome())) {
                    faults.add(block.head().fault("expected each outcome once, found it again"));
                }
                of.add(read.rule());
            });
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("linkage returns", faults);
        }
        rules.replaceAll((linkage, of) -> List.copyOf(of));
        return new LinkageTable(rules);
    }

    private static List<Block> blocks(Reader reader, List<Fault> faults) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = new BufferedReader(reader).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("\\s+", 2);
            TermsBlock.Entry entry = new TermsBlock.Entry(i + 1, words.length == 2 ? words[1] : "");
            if (words[0].equals("return")) {
                blocks.add(new Block(entry, new HashMap<>()));
            } else if (blocks.isEmpty() || !KEYS.contains(words[0])) {
                faults.add(entry.fault("expected return, or one of " + KEYS + " below it, found " + words[0]));
            } else if (blocks.get(blocks.size() - 1).entries().putIfAbsent(words[0], entry) != null) {
                faults.add(entry.fault("expected " + words[0] + " once, found it again"));
            }
        }
        return blocks;
    }

    private record Row(Linkage linkage, ReturnRule rule) {}

    private record Block(TermsBlock.Entry head, Map<String, TermsBlock.Entry> entries) {
        Optional<Row> read(List<Fault> faults) {
            int before = faults.size();
            KEYS.stream()
                    .filter(key -> !entries.containsKey(key))
                    .forEach(key -> faults.add(head.fault("expected " + key + ", found none")));
            String[] words = head.text().split("\\s+", 2);
            Map<String, TermsBlock.Entry> all = new HashMap<>(entries);
            all.put("linkage", new TermsBlock.Entry(head.line(), words[0]));
            all.put("outcome", new TermsBlock.Entry(head.line(), words.length == 2 ? words[1] : ""));
            TermsReader r = new TermsReader(all, faults);
            Optional<Linkage> linkage = r.name("linkage", Linkage.class);
            Optional<ReturnOutcome> outcome = r.name("outcome", ReturnOutcome.class);
            if (faults.size() > before) {
                return Optional.empty();
            }
            Set<ReturnMaterial> materials = r.names("materials", ReturnMaterial.class);
            boolean settles = r.flag("settles");
            Optional<LimitId> within = r.limit("within");
            Optional<Citation> basis = r.citation("basis");
            return faults.size() > before
                    ? Optional.empty()
                    : Optional.of(new Row(
                            linkage.orElseThrow(),
                            new ReturnRule(
                                    outcome.orElseThrow(),
                                    materials,
                                    settles,
                                    within.orElseThrow(),
                                    basis.orElseThrow())));
        }
    }

    private static LinkageTable load() {
        try (InputStream in = LinkageTable.class.getResourceAsStream("linkage-returns.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource linkage-returns.txt in the library, found none");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
