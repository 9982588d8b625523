package dev.yidi.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Roster;
import dev.yidi.core.time.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** On which days it must be looked at who is lent: a week from every change on. */
class LoanDaysTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    @Test
    void a_loan_without_end_is_looked_at_for_the_week_in_which_it_begins() {
        assertThat(LoanDays.of(List.of(loan(Optional.empty(), Optional.empty()))))
                .isEqualTo(weeks(JANUARY));
    }

    @Test
    void a_loan_that_ends_is_looked_at_again_from_the_day_after() {
        assertThat(LoanDays.of(List.of(loan(Optional.of(LocalDate.of(2026, 6, 30)), Optional.empty()))))
                .isEqualTo(weeks(JANUARY, LocalDate.of(2026, 7, 1)));
    }

    @Test
    void single_days_of_a_roster_and_the_days_it_leaves_out_are_changes_of_their_own() {
        Roster roster = new Roster(
                Set.of(DayOfWeek.MONDAY), Set.of(LocalDate.of(2026, 3, 5)), Set.of(LocalDate.of(2026, 4, 6)));

        assertThat(LoanDays.of(List.of(loan(Optional.empty(), Optional.of(roster)))))
                .isEqualTo(weeks(
                        JANUARY,
                        LocalDate.of(2026, 3, 5),
                        LocalDate.of(2026, 3, 6),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 4, 7)));
    }

    @Test
    void without_loans_there_is_nothing_to_look_at() {
        assertThat(LoanDays.of(List.of())).isEmpty();
    }

    private static SortedSet<LocalDate> weeks(LocalDate... changes) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate change : changes) {
            days.addAll(change.datesUntil(change.plusDays(7)).toList());
        }
        return days;
    }

    private static Loan loan(Optional<LocalDate> last, Optional<Roster> days) {
        Loan usual = ZonedCounty.loan();
        return new Loan(
                usual.id(),
                usual.lender(),
                usual.borrower(),
                usual.superior(),
                usual.officers(),
                usual.powers(),
                new Validity(JANUARY, last),
                days,
                usual.hours(),
                usual.basis(),
                usual.ownCases(),
                usual.atEnd());
    }
}
