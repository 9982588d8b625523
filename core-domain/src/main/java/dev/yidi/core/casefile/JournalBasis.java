package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import dev.yidi.core.profile.CountyProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What each kind of entry in a case's journal rests on 记录依据表, read from a text; law is data here, never code. Where it is
 * about limits, the rule set that the case keeps decides; where it is about a proceeding, the terms it began under.
 */
public final class JournalBasis {
    private static final class Published {
        private static final JournalBasis TABLE = load();
    }

    private final Map<String, List<BasisRow>> rows;

    private JournalBasis(Map<String, List<BasisRow>> rows) {
        this.rows = rows;
    }

    /** The table shipped with the library. */
    public static JournalBasis published() {
        return Published.TABLE;
    }

    /**
     * Reads a table, of which the shipped one describes the form.
     *
     * @throws InvalidInputException naming every faulty line
     */
    public static JournalBasis read(Reader reader) {
        List<Fault> faults = new ArrayList<>();
        Map<String, List<BasisRow>> rows = new LinkedHashMap<>();
        List<String> lines =
                new BufferedReader(reader).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                new BasisLine(i + 1, lines.get(i), faults)
                        .read()
                        .ifPresent(row -> rows.computeIfAbsent(row.event(), event -> new ArrayList<>())
                                .add(row.row()));
            }
        }
        rows.forEach((event, all) -> {
            if (all.size() > 1 && all.stream().anyMatch(BasisRow.None.class::isInstance)) {
                faults.add(new Fault(event, "basis.none-beside-others", "expected no row beside none"));
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidInputException("journal basis", faults);
        }
        return new JournalBasis(rows);
    }

    /** What {@code event} rests on, in the order of the table; the case stands as it did after it. */
    public List<Citation> of(CaseEvent event, CaseFile after, CountyProfile profile) {
        BasisRow.Happened entry = new BasisRow.Happened(event, after, profile);
        return rowsOf(nameOf(event)).stream()
                .flatMap(row -> row.of(entry).stream())
                .distinct()
                .toList();
    }

    /**
     * The name of an event as the journal has it: {@code case-dispatched}, and with its family where it is one of a proceeding:
     * {@code mediation-advanced.mediation-refused}.
     */
    public static String nameOf(CaseEvent event) {
        String own = name(event.getClass());
        return event instanceof ProceedingAdvanced<?> advanced
                ? own + "." + name(advanced.event().getClass())
                : own;
    }

    /** The events that have rows, families among them. */
    Set<String> events() {
        return rows.keySet();
    }

    /** The rows about the event called {@code name}, or about its family. */
    List<BasisRow> rowsOf(String name) {
        List<BasisRow> family = rows.getOrDefault(name.substring(0, name.indexOf('.') + 1) + "*", List.of());
        return rows.getOrDefault(name, family);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static JournalBasis load() {
        try (InputStream in = JournalBasis.class.getResourceAsStream("journal-basis.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource journal-basis.txt in the library, found none");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
