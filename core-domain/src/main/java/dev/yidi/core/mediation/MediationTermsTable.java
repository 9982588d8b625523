package dev.yidi.core.mediation;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of types of mediation by name, read from a text 调解规则表; law is data here, never code.
 *
 * <p>Each block begins with {@code terms <name>}. Its lines must say {@code type}, {@code valid <day>} or {@code <day> to <day>},
 * {@code limits}, {@code fee}, {@code acceptance}, {@code objection-to-named-mediator-ends yes|no}, {@code
 * recusal-overridable-by-all yes|no}, {@code effect-acts}, {@code written-triggers}, {@code other-ways} and {@code basis <source>
 * art. <article>}; they may say {@code jurisdiction}, {@code expiry-ends}, {@code apply-within}, {@code start-acts}, {@code linkage},
 * {@code recusal-at-one-request}, {@code panel}, {@code later-bars}, {@code attempts}, {@code notices}, {@code online}, {@code ends},
 * {@code confirmable}, {@code reminder} and {@code visit}, which are the components of {@link MediationTerms}. Several names are
 * separated by blanks; {@code none} and {@code all} stand for themselves. There is any number of {@code rule <rule> <source> art.
 * <article>}. A block that begins with {@code like <name>} takes over all lines of a block further up; its own lines come instead,
 * its own rules in addition, and {@code unlike <rule> …} leaves inherited rules out. Lines that begin with {@code #} are notes.
 */
public final class MediationTermsTable {
    private static final class Published {
        private static final MediationTermsTable TABLE = load();
    }

    private final Map<String, MediationTerms> terms;

    private MediationTermsTable(Map<String, MediationTerms> terms) {
        this.terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** The table shipped with the library. */
    public static MediationTermsTable published() {
        return Published.TABLE;
    }

    /**
     * Reads a table.
     *
     * @throws InvalidInputException naming every faulty line
     */
    public static MediationTermsTable read(Reader reader) {
        List<Fault> faults = new ArrayList<>();
        Map<String, MediationTerms> terms = new LinkedHashMap<>();
        for (TermsBlock block : TermsBlock.all(reader, faults)) {
            Optional<MediationTerms> read = block.read(faults);
            read.ifPresent(t -> terms.put(block.name(), t));
        }
        if (faults.isEmpty() && terms.isEmpty()) {
            faults.add(
                    new Fault("line 1", "mediation.terms.empty", "expected at least one block of terms, found none"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(
                    "mediation terms", faults.stream().distinct().toList());
        }
        return new MediationTermsTable(terms);
    }

    /** This table with a county's own rows at its end. */
    public MediationTermsTable with(Collection<LocalTerms> local) {
        Map<String, MediationTerms> all = new LinkedHashMap<>(terms);
        local.forEach(row -> all.put(row.name(), row.terms()));
        return new MediationTermsTable(all);
    }

    /** The names of the terms, in the order of the text. */
    public Set<String> names() {
        return terms.keySet();
    }

    /** The terms called {@code name}. */
    public Optional<MediationTerms> find(String name) {
        return Optional.ofNullable(terms.get(name));
    }

    /**
     * The terms called {@code name}.
     *
     * @throws YidiException when there are none of that name
     */
    public MediationTerms get(String name) {
        return find(name)
                .orElseThrow(
                        () -> new YidiException("expected one of the mediation terms " + names() + ", found " + name));
    }

    /** All terms, in the order of the text. */
    public List<MediationTerms> all() {
        return List.copyOf(terms.values());
    }

    private static MediationTermsTable load() {
        try (InputStream in = MediationTermsTable.class.getResourceAsStream("mediation-terms.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource mediation-terms.txt in the library, found none");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
