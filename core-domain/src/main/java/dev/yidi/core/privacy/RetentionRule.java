package dev.yidi.core.privacy;

import dev.yidi.core.Citation;
import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How long something is kept 保存期限.
 *
 * @param id its name in the schedule
 * @param records what it is for
 * @param ends the ends of cases it is for; all of them when empty
 * @param keep how long, in years or months, from the end of the case or the making of the record
 * @param origin who set the period
 * @param basis the text it rests on
 */
public record RetentionRule(
        String id, RecordClass records, Set<EndKind> ends, Period keep, RuleOrigin origin, Citation basis) {
    public RetentionRule {
        Text.identifier("retentionRule", id);
        ends = Collections.unmodifiableSet(new LinkedHashSet<>(ends));
        if (keep.isNegative() || keep.isZero() || !keep.equals(keep.withDays(0))) {
            throw new InvalidInputException(
                    "keep",
                    List.of(new Fault("keep", "privacy.retention.keep", "expected one or more years or months")));
        }
    }

    /** Whether it is for {@code what} of a case that ended so. */
    public boolean covers(RecordClass what, EndKind end) {
        return records == what && (ends.isEmpty() || ends.contains(end));
    }

    /** Whether the law forbids erasing earlier: it names the number, or the duty to keep the record. */
    public boolean isLaw() {
        return origin == RuleOrigin.LAW || records.isOwedByLaw();
    }

    /** The first day on which it keeps nothing of {@code day} any more. */
    public LocalDate over(LocalDate day) {
        return day.plus(keep);
    }
}
