package dev.yidi.core.profile;

import static dev.yidi.core.profile.SmallCounty.CENTRE;
import static dev.yidi.core.profile.SmallCounty.GRID;
import static dev.yidi.core.profile.SmallCounty.NOISE;
import static dev.yidi.core.profile.ZonedCounty.FIRST;
import static dev.yidi.core.profile.ZonedCounty.LAST;
import static dev.yidi.core.profile.ZonedCounty.POLICE;
import static dev.yidi.core.profile.ZonedCounty.STATION;
import static dev.yidi.core.profile.ZonedCounty.county;
import static dev.yidi.core.profile.ZonedCounty.loan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Roster;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Tier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a matter goes while the power over it is lent to a station, and when it no longer is. */
class LoanRoutingTest {
    private static final DivisionCode OUTSIDE = DivisionCode.of("990101101202").local(1);

    private final CountyProfile lent = county(loan()).profile();

    @Test
    void in_the_term_the_station_stands_before_the_lender_and_the_reason_says_from_whom_and_under_what() {
        RoutingAdvice advice = on(lent, ask(CaseKind.REQUEST, NOISE, GRID), FIRST);

        assertThat(advice.organ()).isEqualTo(STATION);
        assertThat(advice.tier()).isEqualTo(Tier.ZONE);
        assertThat(advice.candidates()).containsExactly(STATION, POLICE);
        assertThat(advice.reasons())
                .contains(Reason.of("routing.row.lent")
                        .with("table", "main")
                        .with("row", "noise")
                        .with("target", "organ police")
                        .with("organ", STATION)
                        .with("lender", POLICE)
                        .with("loan", ZonedCounty.LOAN));
    }

    @Test
    void before_and_after_the_term_and_without_a_day_it_goes_to_the_lender() {
        RoutingQuestion question = ask(CaseKind.REQUEST, NOISE, GRID);

        assertThat(on(lent, question, FIRST.minusDays(1)).candidates()).containsExactly(POLICE);
        assertThat(on(lent, question, LAST).organ()).isEqualTo(STATION);
        assertThat(on(lent, question, LAST.plusDays(1)).candidates()).containsExactly(POLICE);
        assertThat(lent.advise(question).orElseThrow().candidates()).containsExactly(POLICE);
    }

    @Test
    void a_row_for_the_tier_of_the_station_finds_it_by_the_lent_power_and_only_in_the_term() {
        RoutingQuestion quarrel = ask(CaseKind.DISPUTE, NOISE, GRID);

        assertThat(on(lent, quarrel, FIRST).reasons())
                .filteredOn(reason -> reason.code().equals("routing.row.lent"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.detail("row")).contains("zone"));
        assertThat(on(lent, quarrel, LAST.plusDays(1)).reasons())
                .extracting(Reason::code)
                .containsExactly("routing.row.no-organ", "routing.row.matched");
    }

    @Test
    void what_the_station_is_competent_for_itself_needs_no_loan() {
        RoutingAdvice advice = on(lent, ask(CaseKind.DISPUTE, SmallCounty.LAND_LEASE, GRID), LAST.plusDays(1));

        assertThat(advice.organ()).isEqualTo(STATION);
        assertThat(advice.reasons()).extracting(Reason::code).containsExactly("routing.row.matched");
    }

    @Test
    void outside_the_zone_and_outside_the_power_nothing_changes() {
        assertThat(on(lent, ask(CaseKind.REQUEST, NOISE, OUTSIDE), FIRST).candidates())
                .containsExactly(POLICE);
        assertThat(on(lent, ask(CaseKind.REQUEST, SmallCounty.LAND_LEASE, GRID), FIRST)
                        .organ())
                .isEqualTo(CENTRE);
    }

    @Test
    void on_a_day_of_the_term_on_which_nobody_is_there_it_goes_to_the_lender() {
        CountyProfile fridays = county(with(Optional.of(Roster.every(Set.of(DayOfWeek.FRIDAY)))))
                .profile();

        assertThat(on(fridays, ask(CaseKind.REQUEST, NOISE, GRID), LocalDate.of(2026, 3, 6))
                        .organ())
                .as("a Friday")
                .isEqualTo(STATION);
        assertThat(on(fridays, ask(CaseKind.REQUEST, NOISE, GRID), LocalDate.of(2026, 3, 7))
                        .organ())
                .as("a Saturday")
                .isEqualTo(POLICE);
    }

    @Test
    void the_successor_of_an_abolished_lender_takes_the_loan_over() {
        SmallCounty plain = county(loan());
        OrganId successor = new OrganId("public-security");
        List<Organ> organs = new ArrayList<>(plain.organs());
        organs.replaceAll(organ -> organ.id().equals(POLICE) ? mergedInto(organ, successor) : organ);
        organs.add(SmallCounty.organ("public-security", Tier.COUNTY, SmallCounty.COUNTY, Optional.empty()));
        CountyProfile merged = plain.withOrgans(organs).profile();

        RoutingAdvice advice = on(merged, ask(CaseKind.REQUEST, NOISE, GRID), FIRST);

        assertThat(advice.candidates()).containsExactly(STATION, successor);
        assertThat(advice.reasons())
                .filteredOn(reason -> reason.code().equals("routing.row.lent"))
                .allSatisfy(reason -> assertThat(reason.detail("lender")).contains("public-security"));
    }

    @Test
    void a_station_does_not_get_by_a_loan_what_its_lender_may_not_have() {
        RoutingQuestion report = new RoutingQuestion(
                CaseKind.REPORT, Optional.empty(), NOISE, GRID, IntakeChannel.VISIT, Set.of(POLICE), Set.of());

        assertThat(on(lent, report, FIRST).candidates()).containsExactly(CENTRE);
    }

    @Test
    void what_the_lender_gave_back_does_not_come_back_by_its_loan() {
        RoutingQuestion returned = new RoutingQuestion(
                CaseKind.REQUEST, Optional.empty(), NOISE, GRID, IntakeChannel.VISIT, Set.of(), Set.of(POLICE));
        RoutingQuestion fromStation = new RoutingQuestion(
                CaseKind.REQUEST, Optional.empty(), NOISE, GRID, IntakeChannel.VISIT, Set.of(), Set.of(STATION));

        assertThat(on(lent, returned, FIRST).candidates()).containsExactly(CENTRE);
        assertThat(on(lent, fromStation, FIRST).candidates()).containsExactly(POLICE);
    }

    @Test
    void a_county_that_routes_by_a_loan_alone_is_refused_since_the_loan_ends() {
        SmallCounty county = county(loan())
                .with(RoutingTables.of(
                        RoutingRow.all("zone", new RouteTarget.ToCompetent(Tier.ZONE))
                                .forTopics(Set.of(NOISE))
                                .forPlaces(Set.of(ZonedCounty.ZONE)),
                        RoutingRow.all("others", new RouteTarget.ToOrgan(CENTRE))
                                .forTopics(Set.of(SmallCounty.LAND)),
                        RoutingRow.all("outside", new RouteTarget.ToOrgan(POLICE))
                                .forPlaces(Set.of(SmallCounty.OTHER_TOWN))));

        assertThat(LoanCheckTest.faults(county)).anyMatch(fault -> fault.contains("routing.dead-end"));
    }

    private static Loan with(Optional<Roster> days) {
        Loan loan = loan();
        return new Loan(
                loan.id(),
                loan.lender(),
                loan.borrower(),
                loan.superior(),
                loan.officers(),
                loan.powers(),
                loan.term(),
                days,
                loan.hours(),
                loan.basis(),
                loan.ownCases(),
                loan.atEnd());
    }

    private static Organ mergedInto(Organ organ, OrganId successor) {
        return new Organ(
                organ.id(),
                organ.name(),
                organ.tier(),
                organ.division(),
                organ.superior(),
                organ.competences(),
                organ.stationing(),
                Optional.of(successor),
                false);
    }

    private static RoutingAdvice on(CountyProfile profile, RoutingQuestion question, LocalDate day) {
        return profile.advise(question.on(day)).orElseThrow();
    }

    private static RoutingQuestion ask(CaseKind kind, TopicCode topic, DivisionCode place) {
        return RoutingQuestion.of(kind, Optional.empty(), topic, place, IntakeChannel.VISIT);
    }
}
