package dev.yidi.core.privacy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How long a county keeps what 保存期限表: the law's periods and its own, by how a case ended. One that exists has a period
 * for every end.
 */
public record RetentionSchedule(List<RetentionRule> rules) {
    private static final class Published {
        private static final RetentionSchedule SCHEDULE = load();
    }

    /**
     * @throws InvalidInputException naming every end without a period and every name given twice
     */
    public RetentionSchedule {
        rules = List.copyOf(rules);
        List<Fault> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (RetentionRule rule : rules) {
            if (!ids.add(rule.id())) {
                faults.add(new Fault(rule.id(), "privacy.retention.twice", "expected each rule once"));
            }
        }
        for (EndKind end : EndKind.values()) {
            if (rules.stream().noneMatch(rule -> rule.covers(RecordClass.CASE_FILE, end))) {
                faults.add(new Fault(
                        "CASE_FILE", "privacy.retention.missing", "expected a period for cases that end " + end));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("retention", faults);
        }
    }

    /** The schedule shipped with the library: the law's periods, and a county's usual ones where the law names none. */
    public static RetentionSchedule published() {
        return Published.SCHEDULE;
    }

    /** The dates of a case that ended on {@code endedOn} as {@code end} and holds {@code records}. */
    public RetentionDates dates(LocalDate endedOn, EndKind end, Set<RecordClass> records) {
        List<RetentionRule> applied = rules.stream()
                .filter(rule -> records.stream().anyMatch(each -> rule.covers(each, end)))
                .toList();
        return new RetentionDates(
                latest(endedOn, applied.stream().filter(rule -> rule.isLaw()).toList()),
                latest(endedOn, applied),
                applied);
    }

    /** The first day on which a record of this class, made on {@code madeOn}, need not be kept any more. */
    public LocalDate keptUntil(RecordClass records, LocalDate madeOn) {
        return latest(
                madeOn, rules.stream().filter(rule -> rule.records() == records).toList());
    }

    private static LocalDate latest(LocalDate day, List<RetentionRule> rules) {
        return rules.stream()
                .map(rule -> rule.over(day))
                .max(LocalDate::compareTo)
                .orElse(day);
    }

    private static RetentionSchedule load() {
        try (InputStream in = RetentionSchedule.class.getResourceAsStream("retention.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource retention.txt in the library, found none");
            }
            return RetentionText.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
