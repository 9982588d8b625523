package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.mediation.AgreeToExtension;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationEnded;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.StartAct;
import dev.yidi.core.mediation.TakeDispute;
import dev.yidi.core.mediation.TellOtherWays;
import dev.yidi.core.mediation.TellRules;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods of the types of mediation within a case. */
class MediationClocksTest {
    private static final ProceedingId M1 = new ProceedingId("m1");
    private static final Set<PartyId> BOTH = Set.of(Play.WANG, Play.LI);

    @ParameterizedTest
    @CsvSource({
        "peoples, PM_MEDIATE-1",
        "medical, MEDIATE_MEDICAL-1",
        "medical-office, MEDIATE_MEDICAL_OFFICE-1",
        "traffic, MEDIATE_TRAFFIC-1",
        "market, MEDIATE_MARKET-1",
        "labour, MEDIATE_LABOUR-1",
        "court-pre-filing, MEDIATE_COURT_PRE_FILING-1",
        "court-ordinary, MEDIATE_COURT_ORDINARY-1",
        "court-summary, MEDIATE_COURT_SUMMARY-1"
    })
    void a_mediation_under_way_runs_on_the_period_of_its_terms_alone(String name, String clock) {
        assertThat(open(name).running()).containsExactly(clock);
    }

    @Test
    void a_market_complaint_is_taken_mediated_and_told_each_in_its_time() {
        Play proposed = proposed("market");
        assertThat(proposed.running()).containsExactly("MEDIATE_MARKET_ACCEPT-1");

        Play open = opened(proposed);
        assertThat(open.running()).containsExactly("MEDIATE_MARKET-1");
        Play over = swept(open.at(due(open, "MEDIATE_MARKET")));
        assertThat(over.running()).containsExactly("MEDIATE_MARKET_TELL-1");
        assertThat(over.does(step(new TellOtherWays(Set.of(OtherWay.values())))).running())
                .isEmpty();

        Play atOnce =
                open.does(step(new EndMediation(MediationEnd.TOO_FAR_APART, Set.of(OtherWay.values()), List.of())));
        assertThat(atOnce.running()).as("ended and told in one act").isEmpty();
    }

    @Test
    void online_the_body_confirms_the_parties_choose_and_the_mediator_gets_in_touch_in_working_days() {
        Play proposed = proposed("court-pre-filing-online");
        assertThat(proposed.running())
                .containsExactlyInAnyOrder("MEDIATE_ONLINE_CONFIRM_APPLIED-1", "MEDIATE_ONLINE_NAME-1");

        Play consented =
                proposed.does(step(new ConsentToMediation(Play.WANG))).does(step(new ConsentToMediation(Play.LI)));
        assertThat(consented.running()).contains("MEDIATE_ONLINE_CHOOSE-1");
        assertThat(consented.does(step(TakeDispute.now())).running())
                .containsExactlyInAnyOrder(
                        "MEDIATE_ONLINE_CHOOSE-1", "MEDIATE_ONLINE_PRE_FILING-1", "MEDIATE_ONLINE_CONTACT-1");
    }

    @ParameterizedTest
    @CsvSource({"medical, MEDIATE_MEDICAL", "medical-office, MEDIATE_MEDICAL_OFFICE", "market, MEDIATE_MARKET"})
    void where_the_end_of_the_period_is_failure_the_timekeeper_ends_the_mediation_once(String name, String limit) {
        Play open = open(name);
        Instant end = due(open, limit);
        Play before = swept(open.at(end.minusNanos(1000)));
        assertThat(mediation(before).ending()).isEmpty();

        Play over = swept(before.at(end));
        assertThat(mediation(over).ending())
                .hasValueSatisfying(ending -> assertThat(ending.end()).isEqualTo(MediationEnd.PERIOD_EXPIRED));
        Play later = swept(swept(over.days(3)));
        assertThat(later.journal())
                .filteredOn(event ->
                        event instanceof MediationAdvanced advanced && advanced.event() instanceof MediationEnded)
                .hasSize(1);
        FireRung again = new FireRung(new ClockId(limit + "-1"), new RungId("mediation-period-over"));
        assertThat(later.events(again)).isEmpty();
    }

    @Test
    void a_period_that_is_over_leaves_nothing_to_agree_on_even_before_it_was_swept() {
        Play open = open("medical");
        Play late = open.at(due(open, "MEDIATE_MEDICAL"));

        assertThat(late.refusals(step(new TellRules(Set.of(dev.yidi.core.mediation.MediationNotice.RIGHTS)))))
                .containsExactly("mediation.period-over");
        assertThat(late.refusals(
                        step(new EndMediation(MediationEnd.PERIOD_EXPIRED, Set.of(OtherWay.values()), List.of()))))
                .isEmpty();
    }

    @Test
    void where_the_law_does_not_say_so_the_end_of_the_period_ends_nothing() {
        Play open = open("peoples");

        Play late = swept(open.at(due(open, "PM_MEDIATE").plus(Duration.ofDays(40))));

        assertThat(mediation(late).ending()).isEmpty();
    }

    @Test
    void an_appraisal_is_not_counted_and_calls_for_nothing() {
        Play open = open("medical");
        Instant end = due(open, "MEDIATE_MEDICAL");
        Play paused = open.days(10).does(new PauseClock(new ClockId("MEDIATE_MEDICAL-1"), PauseReason.APPRAISAL));

        assertThat(mediation(swept(paused.at(end.plus(Duration.ofDays(30))))).ending())
                .isEmpty();
        Play resumed = paused.days(20).does(new ResumeClock(new ClockId("MEDIATE_MEDICAL-1")));
        assertThat(due(resumed, "MEDIATE_MEDICAL")).isAfter(end.plus(Duration.ofDays(19)));
        assertThat(mediation(swept(resumed.at(end))).ending()).isEmpty();
        assertThat(mediation(swept(resumed.at(due(resumed, "MEDIATE_MEDICAL")))).ending())
                .isPresent();
    }

    @Test
    void a_longer_period_agreed_to_by_all_moves_the_end() {
        Play open = open("court-pre-filing");
        Instant end = due(open, "MEDIATE_COURT_PRE_FILING");

        Play longer =
                open.does(step(new AgreeToExtension(new LimitId("MEDIATE_COURT_PRE_FILING"), Span.days(20), BOTH)));
        assertThat(due(longer, "MEDIATE_COURT_PRE_FILING")).isEqualTo(end.plus(Duration.ofDays(20)));

        assertThat(open("traffic")
                        .refusals(step(new AgreeToExtension(new LimitId("MEDIATE_TRAFFIC"), Span.days(5), BOTH))))
                .containsExactly("clock.extend.not-extendable");
        Play medical = open("medical");
        assertThat(medical.refusals(
                        step(new AgreeToExtension(new LimitId("MEDIATE_MEDICAL"), Span.workingDays(5), BOTH))))
                .isEmpty();
    }

    @Test
    void traffic_mediation_is_applied_for_within_ten_days_and_counted_from_the_fact() {
        Play proposed = proposed("traffic")
                .does(step(new ConsentToMediation(Play.WANG)))
                .does(step(new ConsentToMediation(Play.LI)));
        Instant fact = Play.START.minus(Duration.ofDays(3));

        assertThat(proposed.refusals(step(taken(fact, LocalDate.of(2026, 2, 15)))))
                .containsExactly("mediation.take.applied-late");
        Play open = proposed.does(step(taken(fact, LocalDate.of(2026, 2, 20))));

        assertThat(open.clock("MEDIATE_TRAFFIC").started()).isEqualTo(fact);
        assertThat(open.clock("MEDIATE_TRAFFIC")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void terms_that_do_not_bind_here_or_today_are_refused_with_all_reasons() {
        Play play = Play.dispute().acceptedBy(CountyDesk.HALL_A);

        assertThat(play.refusals(step(proposal("commercial")))).containsExactly("mediation.terms.not-in-force");
        assertThat(play.refusals(step(proposal("peoples-written")))).containsExactly("mediation.terms.elsewhere");
        assertThat(play.days(70).refusals(step(proposal("commercial")))).isEmpty();
    }

    @Test
    void an_agreement_that_needs_no_confirmation_starts_no_time_for_it() {
        assertThat(MediationPlays.effective(play(), terms("court-pre-filing")).running())
                .contains("JC_APPLY-1");
        assertThat(MediationPlays.effective(play(), terms("court-ordinary")).running())
                .doesNotContain("JC_APPLY-1");
    }

    static Play swept(Play play) {
        return MediationPlays.swept(play);
    }

    private static TakeDispute taken(Instant fact, LocalDate certified) {
        return new TakeDispute(Optional.of(StartAct.LOSS_FIXED), Optional.of(fact), Optional.of(certified));
    }

    private static Play play() {
        return Play.dispute().acceptedBy(CountyDesk.HALL_A);
    }

    private static Play proposed(String name) {
        return play().does(step(proposal(name)));
    }

    private static Play open(String name) {
        return opened(proposed(name));
    }

    private static Play opened(Play proposed) {
        return MediationPlays.opened(proposed);
    }

    private static ProposeMediation proposal(String name) {
        return MediationPlays.proposal(terms(name));
    }

    private static MediationTerms terms(String name) {
        return MediationTermsTable.published().get(name);
    }

    private static Mediation mediation(Play play) {
        return play.file().proceedings().mediation(M1).orElseThrow();
    }

    private static Instant due(Play play, String limit) {
        return play.clock(limit).due(CountyDesk.CALENDAR, CountyDesk.ZONE).instant();
    }

    private static ConductMediation step(MediationCommand command) {
        return new ConductMediation(M1, command);
    }
}
