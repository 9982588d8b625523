package dev.yidi.core.profile;

import static dev.yidi.core.profile.SmallCounty.LAND_OFFICE;
import static dev.yidi.core.profile.SmallCounty.NOISE;
import static dev.yidi.core.profile.SmallCounty.OTHER_TOWN;
import static dev.yidi.core.profile.SmallCounty.TOWN_HALL;
import static dev.yidi.core.profile.ZonedCounty.FIRST;
import static dev.yidi.core.profile.ZonedCounty.LAST;
import static dev.yidi.core.profile.ZonedCounty.county;
import static dev.yidi.core.profile.ZonedCounty.loan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Roster;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.time.Validity;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a loan must keep; each breach is named by its path, and all of them at once. */
class LoanCheckTest {
    private static final Loan LOAN = loan();

    @Test
    void a_sound_loan_is_taken() {
        assertThat(county(LOAN).profile().loans()).containsExactly(LOAN);
    }

    @Test
    void unknown_organs_topics_and_places_are_named_together() {
        Loan loan = between(
                "navy",
                "boat",
                "admiral",
                new Competence(Set.of(new TopicCode("sea")), Set.of(), Set.of(DivisionCode.of("990199"))));

        assertThat(faults(county(loan)))
                .containsExactlyInAnyOrder(
                        "loans[police-2026].lender profile.unknown-organ",
                        "loans[police-2026].borrower profile.unknown-organ",
                        "loans[police-2026].superior profile.unknown-organ",
                        "loans[police-2026].powers[0].topics profile.unknown-topic",
                        "loans[police-2026].powers[0].divisions profile.unknown-division");
    }

    @Test
    void a_loan_goes_from_above_to_below_in_the_lender_s_own_division() {
        Competence general = Competence.general();

        assertThat(faults(county(between("police", "police", "police", Competence.on(Set.of(NOISE))))))
                .containsExactly("loans[police-2026].borrower loan.to-itself");
        assertThat(faults(county(between("town", "other-town", "town", general))))
                .contains("loans[police-2026].borrower loan.not-from-above");
        assertThat(faults(county(between("station", "police", "station", general))))
                .contains("loans[police-2026].borrower loan.not-from-above");
        assertThat(faults(county(between("other-town", "station", "other-town", general))))
                .containsExactlyInAnyOrder(
                        "loans[police-2026].borrower loan.outside", "loans[police-2026].powers[0] loan.power-lacking");
    }

    @Test
    void only_a_power_of_the_lender_s_own_is_lent_and_only_as_far_as_the_station_reaches() {
        Loan foreign = between("police", "station", "police", Competence.on(Set.of(SmallCounty.LAND)));
        Loan wide = between("police", "station", "police", new Competence(Set.of(NOISE), Set.of(), Set.of(OTHER_TOWN)));

        assertThat(faults(county(foreign))).containsExactly("loans[police-2026].powers[0] loan.power-lacking");
        assertThat(faults(county(wide))).containsExactly("loans[police-2026].powers[0].divisions loan.power-outside");
    }

    @Test
    void what_an_organ_has_borrowed_it_does_not_lend_on() {
        Loan toTown = renamed(between("police", "town", "police", Competence.on(Set.of(NOISE))), "first");
        Loan on = renamed(between("government", "station", "government", Competence.on(Set.of(NOISE))), "second");

        assertThat(faults(county(toTown))).isEmpty();
        assertThat(faults(county(toTown, on))).containsExactly("loans[second].powers[0] loan.power-lacking");
    }

    @Test
    void the_answerable_superior_is_the_lender_or_stands_over_one_of_the_two() {
        assertThat(faults(county(between("police", "station", "government", Competence.on(Set.of(NOISE))))))
                .isEmpty();
        assertThat(faults(county(between("police", "station", TOWN_HALL.value(), Competence.on(Set.of(NOISE))))))
                .isEmpty();
        assertThat(faults(county(between("police", "station", LAND_OFFICE.value(), Competence.on(Set.of(NOISE))))))
                .containsExactly("loans[police-2026].superior loan.superior");
        assertThat(faults(county(between("police", "station", "station", Competence.on(Set.of(NOISE))))))
                .containsExactly("loans[police-2026].superior loan.superior");
    }

    @Test
    void nobody_is_lent_twice_on_one_day_at_one_hour() {
        Loan later = at(renamed(LOAN, "later"), new Validity(LAST, Optional.empty()), Optional.empty(), List.of());
        Loan after = at(
                renamed(LOAN, "after"), new Validity(LAST.plusDays(1), Optional.empty()), Optional.empty(), List.of());
        Loan mornings =
                at(renamed(LOAN, "mornings"), LOAN.term(), Optional.empty(), List.of(TimeRange.parse("08:00-12:00")));
        Loan nights = at(LOAN, LOAN.term(), Optional.empty(), List.of(TimeRange.parse("18:00-24:00")));
        Loan mondays = at(renamed(LOAN, "mondays"), LOAN.term(), days(DayOfWeek.MONDAY), List.of());
        Loan fridays = at(LOAN, LOAN.term(), days(DayOfWeek.FRIDAY), List.of());

        assertThat(faults(county(LOAN, later))).containsExactly("loans[later].officers loan.officer-twice");
        assertThat(faults(county(LOAN, after))).isEmpty();
        assertThat(faults(county(LOAN, mornings))).containsExactly("loans[mornings].officers loan.officer-twice");
        assertThat(faults(county(nights, mornings))).isEmpty();
        assertThat(faults(county(LOAN, mondays))).containsExactly("loans[mondays].officers loan.officer-twice");
        assertThat(faults(county(fridays, mondays))).isEmpty();
        assertThat(faults(county(LOAN, renamed(LOAN, "others").withOfficers(Set.of(new OfficerId("li"))))))
                .isEmpty();
    }

    @Test
    void ids_stand_once_and_days_lie_in_the_term() {
        Loan never = at(
                LOAN,
                new Validity(FIRST, Optional.of(FIRST)),
                days(FIRST.getDayOfWeek().plus(1)),
                List.of());
        Loan outside = at(
                LOAN,
                LOAN.term(),
                Optional.of(new Roster(Set.of(DayOfWeek.MONDAY), Set.of(LAST.plusDays(3)), Set.of())),
                List.of());

        assertThat(faults(county(LOAN, LOAN.withOfficers(Set.of())))).containsExactly("loans profile.twice");
        assertThat(faults(county(never))).containsExactly("loans[police-2026].days loan.never");
        assertThat(faults(county(outside))).containsExactly("loans[police-2026].days.dates loan.day-outside");
    }

    @Test
    void a_loan_of_nothing_and_hours_out_of_order_are_no_loan() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> new Loan(
                        LOAN.id(),
                        LOAN.lender(),
                        LOAN.borrower(),
                        LOAN.superior(),
                        LOAN.officers(),
                        List.of(),
                        LOAN.term(),
                        LOAN.days(),
                        List.of(TimeRange.parse("18:00-24:00"), TimeRange.parse("08:00-09:00")),
                        LOAN.basis(),
                        LOAN.ownCases(),
                        LOAN.atEnd()));

        assertThat(refused.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("powers loan.powerless", "hours[1] hours.overlap");
    }

    private static Optional<Roster> days(DayOfWeek day) {
        return Optional.of(Roster.every(Set.of(day)));
    }

    private static Loan between(String lender, String borrower, String superior, Competence power) {
        return new Loan(
                LOAN.id(),
                new OrganId(lender),
                new OrganId(borrower),
                new OrganId(superior),
                LOAN.officers(),
                List.of(power),
                LOAN.term(),
                LOAN.days(),
                LOAN.hours(),
                LOAN.basis(),
                LOAN.ownCases(),
                LOAN.atEnd());
    }

    private static Loan renamed(Loan loan, String id) {
        return new Loan(
                new LoanId(id),
                loan.lender(),
                loan.borrower(),
                loan.superior(),
                id.equals("second") ? Set.of() : loan.officers(),
                loan.powers(),
                loan.term(),
                loan.days(),
                loan.hours(),
                loan.basis(),
                loan.ownCases(),
                loan.atEnd());
    }

    private static Loan at(Loan loan, Validity term, Optional<Roster> days, List<TimeRange> hours) {
        return new Loan(
                loan.id(),
                loan.lender(),
                loan.borrower(),
                loan.superior(),
                loan.officers(),
                loan.powers(),
                term,
                days,
                hours,
                loan.basis(),
                loan.ownCases(),
                loan.atEnd());
    }

    static List<String> faults(SmallCounty county) {
        try {
            county.profile();
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.faults().stream()
                    .map(fault -> fault.path() + " " + fault.code())
                    .toList();
        }
    }
}
