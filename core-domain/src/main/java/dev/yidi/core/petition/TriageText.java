package dev.yidi.core.petition;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the triage table and gathers everything that is wrong with it. */
final class TriageText {
    private static final List<String> KEYS = List.of("when", "then", "do", "last", "basis");

    private final TableText.Line head;
    private final Map<String, TableText.Line> lines = new LinkedHashMap<>();

    private TriageText(TableText.Line head) {
        this.head = head;
    }

    static List<TriageRow> read(Reader reader) {
        List<Fault> faults = new ArrayList<>();
        List<TriageText> blocks = new ArrayList<>();
        for (TableText.Line line : TableText.lines(reader)) {
            if (line.keyword().equals("row")) {
                blocks.add(new TriageText(line));
            } else if (blocks.isEmpty()) {
                faults.add(line.fault("expected a line that begins with row, found " + line.keyword()));
            } else {
                blocks.get(blocks.size() - 1).take(line, faults);
            }
        }
        List<TriageRow> rows =
                blocks.stream().flatMap(block -> block.row(faults).stream()).toList();
        against(rows, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("triage table", faults);
        }
        return rows;
    }

    private static void against(List<TriageRow> rows, List<Fault> faults) {
        if (rows.stream().map(TriageRow::name).distinct().count() < rows.size()) {
            faults.add(new Fault("rows", "petition.table.twice", "expected each row under a name of its own"));
        }
        if (rows.stream().noneMatch(row -> row.isRest() && row.then().isPresent())) {
            faults.add(new Fault(
                    "rows", "petition.table.partial", "expected a row otherwise with a disposition, found none"));
        }
    }

    private void take(TableText.Line line, List<Fault> faults) {
        if (!KEYS.contains(line.keyword())) {
            faults.add(line.fault("expected row or one of " + KEYS + ", found " + line.keyword()));
        } else if (lines.putIfAbsent(line.keyword(), line) != null) {
            faults.add(line.fault("expected " + line.keyword() + " once in a row, found it again"));
        }
    }

    private Optional<TriageRow> row(List<Fault> faults) {
        int before = faults.size();
        KEYS.stream()
                .filter(key -> !lines.containsKey(key))
                .forEach(key -> faults.add(head.fault("expected a line " + key + " in the row " + head.rest())));
        if (faults.size() > before) {
            return Optional.empty();
        }
        Set<Condition> when = line("when").rest().equals("otherwise") ? Set.of() : conditions(faults);
        Optional<Disposition> then = line("then").rest().equals("goes-on")
                ? Optional.empty()
                : TableText.word(line("then"), line("then").rest(), Disposition.class, faults);
        List<Measure> measures = line("do").words().stream()
                .flatMap(word -> TableText.word(line("do"), word, Measure.class, faults).stream())
                .toList();
        if (!List.of("yes", "no").contains(line("last").rest())) {
            faults.add(line("last")
                    .fault("expected yes or no, found " + line("last").rest()));
        }
        Optional<Citation> basis =
                TableText.citation(line("basis"), line("basis").rest(), faults);
        return faults.size() > before ? Optional.empty() : made(when, then, measures, basis.orElseThrow(), faults);
    }

    private Optional<TriageRow> made(
            Set<Condition> when,
            Optional<Disposition> then,
            List<Measure> measures,
            Citation basis,
            List<Fault> faults) {
        try {
            return Optional.of(new TriageRow(
                    head.rest(), when, then, measures, line("last").rest().equals("yes"), basis));
        } catch (InvalidInputException refused) {
            refused.faults().forEach(f -> faults.add(head.fault(f.message())));
            return Optional.empty();
        }
    }

    private Set<Condition> conditions(List<Fault> faults) {
        TableText.Line line = line("when");
        Set<Condition> found = EnumSet.noneOf(Condition.class);
        line.words()
                .forEach(word ->
                        TableText.word(line, word, Condition.class, faults).ifPresent(found::add));
        if (line.words().isEmpty()) {
            faults.add(line.fault("expected conditions or otherwise, found none"));
        }
        return found;
    }

    private TableText.Line line(String key) {
        return lines.getOrDefault(key, head);
    }
}
