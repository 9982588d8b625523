package dev.yidi.core.report;

import dev.yidi.core.Citation;
import dev.yidi.core.Ordered;
import dev.yidi.core.Text;
import dev.yidi.core.time.LimitId;
import java.util.List;
import java.util.Set;

/**
 * The rules a report is handled under 举报办理依据.
 *
 * @param name their name in the table
 * @param limits the limits that run for every such report
 * @param feedback the limits that run when there is a reporter to be told
 * @param basis the legal source
 */
public record ReportTerms(String name, Set<LimitId> limits, Set<LimitId> feedback, List<Citation> basis) {
    public ReportTerms {
        Text.code("terms", name);
        limits = Ordered.set(limits);
        feedback = Ordered.set(feedback);
        basis = List.copyOf(basis);
    }

    /** Whether a report under these terms keeps the limit {@code id}. */
    boolean keep(LimitId id, boolean named) {
        return limits.contains(id) || (named && feedback.contains(id));
    }
}
