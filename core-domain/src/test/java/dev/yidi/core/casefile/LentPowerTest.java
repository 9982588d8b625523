package dev.yidi.core.casefile;

import static dev.yidi.core.casefile.CountyDesk.CENTRE;
import static dev.yidi.core.casefile.CountyDesk.GOVERNMENT;
import static dev.yidi.core.casefile.CountyDesk.HALL_A;
import static dev.yidi.core.casefile.CountyDesk.HOMESTEAD;
import static dev.yidi.core.casefile.CountyDesk.HOUSING;
import static dev.yidi.core.casefile.CountyDesk.LAND;
import static dev.yidi.core.casefile.CountyDesk.LOAN;
import static dev.yidi.core.casefile.CountyDesk.NOISE;
import static dev.yidi.core.casefile.CountyDesk.POLICE;
import static dev.yidi.core.casefile.CountyDesk.STATION;
import static dev.yidi.core.casefile.Play.dispatch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yidi.core.CaseKind;
import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.desk.OwnCases;
import dev.yidi.core.desk.Roster;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.escalation.TierMove;
import dev.yidi.core.escalation.TierTrail;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Validity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case at a station that works on it with people and powers lent from above, while the loan runs and when it ends. */
class LentPowerTest {
    private static final OfficerId LENT = new OfficerId("of-police");
    private static final Actor CONSTABLE = Actor.officer(LENT, POLICE);
    private static final Instant APRIL = Instant.parse("2026-04-01T01:00:00Z");

    @Test
    void a_case_sunk_to_the_station_says_under_which_loan_it_is_worked_on_and_has_one_accountable_organ() {
        Play sunk = dispute(CountyDesk.zoned()).by(CENTRE).does(dispatch(DispatchVerb.SINK, STATION));

        assertThat(sunk.file().custody().accountable()).contains(STATION);
        assertThat(sunk.file().custody().lent())
                .containsExactly(
                        new LentPower(LOAN, POLICE, STATION, POLICE, Play.START, LoanEnd.RAISE, Optional.empty()));
        assertThat(sunk.file().custody().firstHandler()).isEqualTo(Play.LEAD);
        assertThat(TierMove.between(Tier.COUNTY, Tier.ZONE)).isEqualTo(TierMove.SINK);
        assertThat(TierTrail.from(Tier.COUNTY).to(Tier.ZONE).isSolvedAtOrBelow(Tier.TOWNSHIP))
                .isTrue();
    }

    @Test
    void the_lent_officer_acts_in_the_station_s_place_and_the_journal_says_from_whom_they_are_lent() {
        Play accepted = atStation(CountyDesk.zoned()).by(CONSTABLE).does(new AcceptCase(LENT));

        assertThat(accepted.file().custody().accountable()).contains(STATION);
        assertThat(accepted.file().custody().handler()).contains(LENT);
        assertThat(accepted.journal())
                .filteredOn(LentOfficerActed.class::isInstance)
                .containsExactly(new LentOfficerActed(Play.START, LENT, LOAN, POLICE, STATION));
        Play concluded = accepted.does(new ConcludeCase(CaseResult.RESOLVED, Play.text()));
        assertThat(concluded.journal())
                .filteredOn(LentOfficerActed.class::isInstance)
                .hasSize(2);
        assertThat(concluded.file().stage()).isEqualTo(Stage.CONCLUDED);
    }

    @Test
    void what_stands_against_an_act_is_told_from_the_station_s_place_as_well() {
        for (Play play : List.of(
                atStation(CountyDesk.zoned()).by(CONSTABLE),
                atStation(CountyDesk.zoned()).by(CONSTABLE).does(new AcceptCase(LENT)))) {
            assertThat(CaseAct.offers(play.file(), play.setting(), any -> true))
                    .filteredOn(ActOffer::open)
                    .extracting(ActOffer::act)
                    .isNotEmpty()
                    .containsExactlyElementsOf(CaseAct.openTo(play.file(), play.setting(), any -> true));
        }
    }

    @Test
    void the_station_s_own_people_sign_as_themselves() {
        Play accepted = atStation(CountyDesk.zoned()).by(STATION).does(new AcceptCase(Play.HAN));

        assertThat(accepted.journal()).noneMatch(LentOfficerActed.class::isInstance);
    }

    @Test
    void another_officer_of_the_lender_is_not_lent() {
        Play other = atStation(CountyDesk.zoned()).by(Actor.officer(Play.QIN, POLICE));

        assertThat(other.refusals(new AcceptCase(Play.QIN))).containsExactly("case.actor.not-receiver");
    }

    @Test
    void who_has_left_the_lender_is_lent_no_more() {
        Play moved = atStation(CountyDesk.zoned()).by(Actor.officer(LENT, HOUSING));

        assertThat(moved.refusals(new AcceptCase(LENT))).containsExactly("case.actor.not-receiver");
    }

    @Test
    void a_lent_officer_acts_under_the_lent_power_alone() {
        Play elsewhere = atStation(CountyDesk.zoned())
                .by(STATION)
                .does(new AcceptCase(Play.HAN))
                .does(new Classify(CaseKind.DISPUTE, Optional.empty(), HOMESTEAD, Set.of(), Optional.of(Play.text())));

        assertThat(elsewhere.by(CONSTABLE).refusals(new ConcludeCase(CaseResult.RESOLVED, Play.text())))
                .contains("case.actor.not-holder");
        assertThat(AccessFacts.of(elsewhere.file(), CountyDesk.zoned()).allow()).doesNotContain(AccessTag.loan(LOAN));
    }

    @Test
    void a_lent_officer_acts_on_the_days_and_at_the_hours_of_the_loan() {
        CountyProfile evenings = lending(on(LoanEnd.RAISE, DayOfWeek.MONDAY, "18:00-24:00"));
        Play sunk = atStation(evenings);

        assertThat(sunk.by(CONSTABLE).refusals(new AcceptCase(LENT)))
                .as("Monday at nine")
                .isNotEmpty();
        assertThat(sunk.at(Instant.parse("2026-03-02T12:00:00Z")).by(CONSTABLE).refusals(new AcceptCase(LENT)))
                .as("Monday at twenty")
                .isEmpty();
        assertThat(sunk.at(Instant.parse("2026-03-03T12:00:00Z")).by(CONSTABLE).refusals(new AcceptCase(LENT)))
                .as("Tuesday at twenty")
                .isNotEmpty();
    }

    @Test
    void recusal_and_the_accused_side_override_a_loan() {
        Play recused = atStation(CountyDesk.zoned())
                .by(CENTRE)
                .does(new RecuseOfficer(LENT, ConflictGround.OTHER_TIE, Play.text(), Optional.empty()));
        Play accused = Play.begin(CountyDesk.zoned(), reportOnNoise(POLICE))
                .by(CENTRE)
                .does(dispatch(DispatchVerb.SINK, STATION));

        assertThat(passedOn(accused)).isEmpty();
        assertThat(passedOn(atStation(CountyDesk.zoned()))).isNotEmpty();
        assertThat(recused.by(CONSTABLE).refusals(new AcceptCase(Play.HAN))).containsExactly("case.actor.recused");
        assertThat(accused.by(CONSTABLE).refusals(new AcceptCase(Play.HAN))).containsExactly("case.actor.accused");
        assertThat(Play.begin(CountyDesk.zoned(), reportOnNoise(STATION))
                        .by(CENTRE)
                        .refusals(dispatch(DispatchVerb.SINK, STATION)))
                .contains("case.dispatch.accused-organ");
    }

    @Test
    void what_the_station_takes_in_itself_is_worked_on_under_the_loan_too() {
        Play walkIn = Play.begin(CountyDesk.zoned(), at(Registration.dispute(), STATION));

        assertThat(walkIn.file().custody().lent()).extracting(LentPower::loan).containsExactly(LOAN);
        Play accepted = walkIn.by(CONSTABLE).does(new AcceptCase(LENT));
        assertThat(accepted.file().custody().accountable()).contains(STATION);
    }

    @Test
    void no_case_is_sent_down_under_a_loan_that_is_over_unless_it_is_designated() {
        Play late = dispute(CountyDesk.zoned()).at(APRIL).by(CENTRE);

        List<Reason> reasons = late.reasons(dispatch(DispatchVerb.SINK, STATION));
        assertThat(reasons).extracting(Reason::code).containsExactly("case.dispatch.loan-over");
        assertThat(reasons.get(0).detail("loans")).contains(LOAN.value());
        assertThat(late.does(dispatch(DispatchVerb.DESIGNATE, STATION))
                        .file()
                        .custody()
                        .lent())
                .isEmpty();
    }

    @Test
    void a_loan_that_ends_raises_an_open_case_to_the_lender_and_leaves_the_first_handler() {
        Play accepted = atStation(CountyDesk.zoned()).by(CONSTABLE).does(new AcceptCase(LENT));

        Play raised = look(accepted.at(APRIL));

        assertThat(raised.file().custody().accountable()).contains(POLICE);
        assertThat(raised.file().custody().firstHandler()).isEqualTo(Play.LEAD);
        assertThat(raised.file().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(raised.file().custody().current()).hasValueSatisfying(dispatch -> {
            assertThat(dispatch.verb()).isEqualTo(DispatchVerb.RAISE);
            assertThat(dispatch.from()).isEqualTo(STATION);
        });
        assertThat(raised.journal())
                .contains(new LoanLapsed(APRIL, LOAN, POLICE, STATION, LoanEnd.RAISE, Optional.empty()));
        assertThat(raised.by(POLICE).does(new AcceptCase(LENT)).journal())
                .as("at home again")
                .noneMatch(event ->
                        event instanceof LentOfficerActed acted && acted.at().equals(APRIL));
        assertThat(look(raised)).as("a second look finds nothing").isEqualTo(raised);
    }

    @Test
    void a_loan_withdrawn_from_the_profile_raises_the_case_as_one_that_ended_does() {
        for (LoanEnd agreed : List.of(LoanEnd.RAISE, LoanEnd.FINISH)) {
            Play accepted =
                    atStation(lending(CountyDesk.loan(agreed))).by(CONSTABLE).does(new AcceptCase(LENT));

            Play raised = look(accepted.days(1).under(lending()));

            assertThat(raised.file().custody().accountable()).as(agreed.name()).contains(POLICE);
            assertThat(raised.file().custody().lent()).noneMatch(LentPower::isInUse);
        }
    }

    @Test
    void where_the_county_says_so_the_case_stays_and_the_lender_watches() {
        CountyProfile watching = lending(CountyDesk.loan(LoanEnd.WATCH));
        Play lapsed = look(
                atStation(watching).by(CONSTABLE).does(new AcceptCase(LENT)).at(APRIL));

        assertThat(lapsed.file().custody().accountable()).contains(STATION);
        assertThat(lapsed.file().custody().overseers()).containsExactly(POLICE);
        assertThat(lapsed.by(CONSTABLE).refusals(new ConcludeCase(CaseResult.RESOLVED, Play.text())))
                .contains("case.actor.not-holder");
        assertThat(lapsed.by(STATION).refusals(new ConcludeCase(CaseResult.RESOLVED, Play.text())))
                .isEmpty();
    }

    @Test
    void where_the_county_says_so_who_took_the_case_finishes_it_and_no_new_one_is_taken() {
        CountyProfile finishing = lending(CountyDesk.loan(LoanEnd.FINISH));
        Play lapsed = look(
                atStation(finishing).by(CONSTABLE).does(new AcceptCase(LENT)).at(APRIL));

        assertThat(lapsed.by(CONSTABLE).refusals(new ConcludeCase(CaseResult.RESOLVED, Play.text())))
                .isEmpty();
        assertThat(dispute(finishing).at(APRIL).by(CENTRE).refusals(dispatch(DispatchVerb.SINK, STATION)))
                .containsExactly("case.dispatch.loan-over");
    }

    @Test
    void another_loan_that_covers_the_case_or_follows_on_keeps_it_at_the_station() {
        Loan next = between(POLICE, STATION, new LoanId("police-2026-b"), LocalDate.of(2026, 4, 1), NOISE);
        Play renewed =
                look(atStation(lending(CountyDesk.loan(LoanEnd.RAISE), next)).at(APRIL));
        Loan housing = between(HOUSING, STATION, new LoanId("housing-2026"), LocalDate.of(2026, 1, 1), NOISE);
        Play both = atStation(lending(CountyDesk.loan(LoanEnd.RAISE), housing));

        assertThat(renewed.file().custody().accountable()).contains(STATION);
        assertThat(renewed.file().custody().lent())
                .extracting(LentPower::loan, LentPower::isInUse)
                .containsExactly(tuple(LOAN, false), tuple(next.id(), true));
        assertThat(both.file().custody().lent()).hasSize(2);
        assertThat(look(both.at(APRIL)).file().custody().accountable()).contains(STATION);
    }

    @Test
    void a_station_with_a_power_of_its_own_keeps_the_case() {
        Loan toHall = between(POLICE, HALL_A, new LoanId("to-hall"), LocalDate.of(2026, 1, 1), NOISE);
        CountyProfile hall = lending(until(toHall, LocalDate.of(2026, 3, 31)));
        Play lapsed = look(dispute(hall)
                .by(CENTRE)
                .does(dispatch(DispatchVerb.SINK, HALL_A))
                .at(APRIL));

        assertThat(lapsed.file().custody().accountable()).contains(HALL_A);
        assertThat(lapsed.file().custody().lent()).noneMatch(LentPower::isInUse);
    }

    @Test
    void a_report_never_goes_up_to_the_lender_it_accuses() {
        Play reported = Play.begin(CountyDesk.zoned(), reportOnNoise(POLICE))
                .by(CENTRE)
                .does(dispatch(DispatchVerb.SINK, STATION));

        assertThat(look(reported.at(APRIL)).file().custody().accountable()).contains(GOVERNMENT);
    }

    @Test
    void the_successor_of_an_abolished_lender_gets_what_goes_up() {
        Loan old = until(
                between(LAND, STATION, new LoanId("land-2026"), LocalDate.of(2026, 1, 1), NOISE),
                LocalDate.of(2026, 3, 31));
        Play sunk = atStation(lending(old));

        assertThat(sunk.file().custody().lent()).extracting(LentPower::lender).containsExactly(HOUSING);
        assertThat(sunk.by(Actor.officer(LENT, HOUSING)).refusals(new AcceptCase(LENT)))
                .as("the lent officer is the successor's now")
                .isEmpty();
        assertThat(look(sunk.at(APRIL)).file().custody().accountable()).contains(HOUSING);
    }

    @Test
    void a_concluded_case_is_answered_where_it_is_and_goes_up_when_it_is_taken_up_again() {
        Play concluded = atStation(CountyDesk.zoned())
                .by(CONSTABLE)
                .does(new AcceptCase(LENT))
                .does(new ConcludeCase(CaseResult.RESOLVED, Play.text()));
        Play lapsed = look(concluded.at(APRIL));
        Play closed = lapsed.by(STATION).does(new AnswerCitizen(Play.text())).does(new CloseCase());

        assertThat(lapsed.file().custody().accountable()).contains(STATION);
        Play reopened = closed.days(2).by(CENTRE).does(new ReopenCase(Play.text()));
        assertThat(Alarms.of(reopened.file(), reopened.setting()))
                .anyMatch(alarm ->
                        alarm.clock().value().equals("loans") && !alarm.at().isAfter(reopened.now()));
        assertThat(look(reopened).file().custody().accountable()).contains(POLICE);
    }

    @Test
    void the_case_is_looked_after_at_the_beginning_of_every_day_while_a_loan_runs_and_not_after() {
        Play sunk = atStation(CountyDesk.zoned());
        Alarm alarm = watch(sunk).orElseThrow();

        assertThat(alarm.at()).as("midnight in Shanghai").isEqualTo(Instant.parse("2026-03-02T16:00:00Z"));
        assertThat(sunk.at(alarm.at()).by(Actor.system()).events(new FireRung(alarm.clock(), alarm.rung())))
                .isEmpty();
        assertThat(watch(look(sunk.at(APRIL)))).isEmpty();
        assertThat(watch(dispute(CountyDesk.zoned()))).isEmpty();
    }

    private static Optional<Alarm> watch(Play play) {
        return Alarms.of(play.file(), play.setting()).stream()
                .filter(alarm -> alarm.clock().value().equals("loans"))
                .findFirst();
    }

    /** What the timekeeper does when the look at the loans is due; nothing when none is. */
    private static Play look(Play play) {
        return watch(play)
                .map(alarm -> play.by(Actor.system())
                        .does(new FireRung(alarm.clock(), alarm.rung()))
                        .by(play.actor()))
                .orElse(play);
    }

    private static List<?> passedOn(Play play) {
        return play.journal().stream()
                .filter(LoanDrawn.class::isInstance)
                .flatMap(event -> event.disclosures(play.file()).stream())
                .toList();
    }

    private static Play dispute(CountyProfile profile) {
        return Play.begin(profile, Registration.dispute());
    }

    private static Play atStation(CountyProfile profile) {
        return dispute(profile).by(CENTRE).does(dispatch(DispatchVerb.SINK, STATION));
    }

    private static CountyProfile lending(Loan... loans) {
        return CountyDesk.zoned(CountyDesk.POLICY, RuleSet.national2022(), List.of(loans));
    }

    private static Registration reportOnNoise(OrganId accused) {
        return Registration.report(accused).on(Optional.of(NOISE));
    }

    private static Registration at(Registration registration, OrganId organ) {
        return new Registration(
                registration.channel(),
                organ,
                registration.visitors(),
                registration.kind(),
                registration.category(),
                registration.topic(),
                registration.parties(),
                registration.accused(),
                registration.receivedAt());
    }

    private static Loan on(LoanEnd atEnd, DayOfWeek day, String hours) {
        Loan loan = CountyDesk.loan(atEnd);
        return new Loan(
                loan.id(),
                loan.lender(),
                loan.borrower(),
                loan.superior(),
                loan.officers(),
                loan.powers(),
                loan.term(),
                Optional.of(Roster.every(Set.of(day))),
                List.of(TimeRange.parse(hours)),
                loan.basis(),
                loan.ownCases(),
                atEnd);
    }

    private static Loan between(OrganId lender, OrganId station, LoanId id, LocalDate from, TopicCode topic) {
        return new Loan(
                id,
                lender,
                station,
                lender,
                lender.equals(LAND) ? Set.of(LENT) : Set.of(),
                List.of(Competence.on(Set.of(topic))),
                Validity.from(from),
                Optional.empty(),
                List.of(),
                CountyDesk.loan(LoanEnd.RAISE).basis(),
                OwnCases.KEPT,
                LoanEnd.RAISE);
    }

    private static Loan until(Loan loan, LocalDate last) {
        return new Loan(
                loan.id(),
                loan.lender(),
                loan.borrower(),
                loan.superior(),
                loan.officers(),
                loan.powers(),
                new Validity(loan.term().from(), Optional.of(last)),
                loan.days(),
                loan.hours(),
                loan.basis(),
                loan.ownCases(),
                loan.atEnd());
    }
}
