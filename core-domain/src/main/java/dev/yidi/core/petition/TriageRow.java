package dev.yidi.core.petition;

import dev.yidi.core.Citation;
import dev.yidi.core.Ordered;
import dev.yidi.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the triage table 分流规则.
 *
 * @param name its name in the table, lower case with hyphens
 * @param when what must all hold; empty for a row that takes what no other disposed of
 * @param then what becomes of the matter; empty where the row only adds measures
 * @param measures what is to be done
 * @param last whether no later row is looked at once this one applied
 * @param basis the legal source
 */
public record TriageRow(
        String name,
        Set<Condition> when,
        Optional<Disposition> then,
        List<Measure> measures,
        boolean last,
        Citation basis) {
    public TriageRow {
        Text.code("name", name);
        when = Ordered.set(when);
        measures = List.copyOf(measures);
    }

    /** Whether it takes what no row before it disposed of. */
    public boolean isRest() {
        return when.isEmpty();
    }

    /** What of its conditions does not hold of {@code question}. */
    Set<Condition> missing(TriageQuestion question) {
        List<Condition> missing = new ArrayList<>();
        for (Condition condition : when) {
            if (!condition.holds(question)) {
                missing.add(condition);
            }
        }
        return Ordered.set(missing);
    }
}
