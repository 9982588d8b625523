package dev.yidi.core.profile;

import dev.yidi.core.desk.Loan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Days that stand for all days 代表日: whatever set of loans is served on some day is served on one of these, save the empty
 * set before the first of them.
 *
 * <p>What is served changes with the beginning and the end of a term and with single days of a roster; between two changes
 * it goes by the weekday, so that the seven days from a change on tell all there is until the next.
 */
final class LoanDays {
    private static final int WEEK = 7;

    private LoanDays() {}

    static SortedSet<LocalDate> of(Collection<Loan> loans) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Loan loan : loans) {
            changes.add(loan.term().from());
            loan.term().until().ifPresent(last -> changes.add(last.plusDays(1)));
            loan.days().ifPresent(roster -> {
                roster.dates().forEach(date -> singled(date, changes));
                roster.except().forEach(date -> singled(date, changes));
            });
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate change : changes) {
            for (int i = 0; i < WEEK; i++) {
                days.add(change.plusDays(i));
            }
        }
        return days;
    }

    private static void singled(LocalDate date, Set<LocalDate> changes) {
        changes.add(date);
        changes.add(date.plusDays(1));
    }
}
