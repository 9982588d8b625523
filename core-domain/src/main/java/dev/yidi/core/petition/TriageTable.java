package dev.yidi.core.petition;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The decision table of triage 分流决策表: rows of named conditions in the order of the law, read from a text; law is data here,
 * never code.
 *
 * <p>Each row begins with {@code row <name>}; its lines are {@code when} (conditions that must all hold, or {@code otherwise}
 * for what no row before disposed of), {@code then} (a disposition, or {@code goes-on}), {@code do} (measures), {@code last
 * yes|no} and {@code basis <source> art. <article>}. Lines that begin with {@code #} are notes.
 */
public final class TriageTable {
    private static final class Published {
        private static final TriageTable TABLE = TableText.shipped("triage.txt", TriageTable::read);
    }

    private final List<TriageRow> rows;

    private TriageTable(List<TriageRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table of 信访工作条例(2022). */
    public static TriageTable published() {
        return Published.TABLE;
    }

    /**
     * Reads a table.
     *
     * @throws dev.yidi.core.InvalidInputException naming every faulty line; a table that leaves a matter without disposition is one
     */
    public static TriageTable read(Reader reader) {
        return new TriageTable(TriageText.read(reader));
    }

    /** The rows, in their order. */
    public List<TriageRow> rows() {
        return rows;
    }

    /** What is to become of the matter, and what each row said of it. */
    public Triage of(TriageQuestion question) {
        Optional<Disposition> disposition = Optional.empty();
        List<Measure> measures = new ArrayList<>();
        List<TriageFinding> findings = new ArrayList<>();
        for (TriageRow row : rows) {
            Set<Condition> missing = row.missing(question);
            boolean applies = row.isRest() ? disposition.isEmpty() : missing.isEmpty();
            findings.add(new TriageFinding(row.name(), applies, missing, row.basis()));
            if (applies) {
                disposition = row.then().or(also(disposition));
                measures.addAll(row.measures());
            }
            if (applies && row.last()) {
                break;
            }
        }
        return new Triage(
                disposition.orElseThrow(), measures.stream().distinct().toList(), findings);
    }

    private static Supplier<Optional<Disposition>> also(Optional<Disposition> before) {
        return () -> before;
    }
}
