package dev.yidi.core.privacy;

import java.time.LocalDate;
import java.util.List;

/**
 * When the personal data of an ended case may and must be erased 保存期限届满日.
 *
 * @param lawful the first day on which the law's own periods are over: before it data is at most restricted
 * @param due the first day on which the county's periods are over too: from it on data must go (个人信息保护法 art. 19, 47)
 * @param applied the rules that were counted
 */
public record RetentionDates(LocalDate lawful, LocalDate due, List<RetentionRule> applied) {
    public RetentionDates {
        applied = List.copyOf(applied);
    }

    /** Whether everything is over on {@code day}. */
    public boolean isDue(LocalDate day) {
        return !day.isBefore(due);
    }
}
