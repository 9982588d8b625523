package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.profile.CasePolicy;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.request.AdmitOrder;
import dev.yidi.core.request.CallBack;
import dev.yidi.core.request.CallBackRules;
import dev.yidi.core.request.ContactMode;
import dev.yidi.core.request.HotlineOrder;
import dev.yidi.core.request.OrderNature;
import dev.yidi.core.request.ReceiveOrder;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was not satisfied is called back, in cases of every kind. */
class CaseCallBackTest {
    private static final RateCase BAD = new RateCase(RatedSubject.ORGAN, "UNSATISFIED", Optional.of(Play.text()));
    private static final CallBackCitizen NOT_REACHED = call(Optional.empty(), Optional.empty());
    private static final CallBackCitizen GAVE_UP = call(Optional.empty(), Optional.of(Play.text()));
    private static final CallBackCitizen SATISFIED = call(Optional.of("SATISFIED"), Optional.empty());
    private static final CallBackCitizen STILL_NOT = call(Optional.of("UNSATISFIED"), Optional.of(Play.text()));

    private static final Actor COLLEAGUE = Actor.officer(new OfficerId("of-centre-2"), CountyDesk.CENTRE);

    private static final RuleSet RULES = new RuleSet(
                    "local",
                    "1",
                    List.of(new Limit(
                            new LimitId("COUNTY_CALL_BACK"),
                            LimitNature.DUTY,
                            Span.workingDays(5),
                            Milestone.CALL_BACK_OWED,
                            Set.of(Milestone.CALL_BACK_MADE),
                            RollPolicy.NONE,
                            Optional.empty(),
                            Set.of(),
                            Play.LAW,
                            Validity.from(LocalDate.of(2020, 1, 1)),
                            "CN",
                            EnumSet.allOf(CaseKind.class),
                            Set.of())))
            .over(RuleSet.national2022());

    @Test
    void an_unsatisfied_citizen_is_called_back_within_the_countys_working_days() {
        Play owed = closed(Registration.petition()).by(Actor.citizen()).does(BAD);

        assertThat(owed.file().aftercare().callBack())
                .contains(new CallBackDuty(Play.START, CallBackGround.UNSATISFIED, 0));
        assertThat(owed.running()).contains("COUNTY_CALL_BACK-1");
        assertThat(owed.clock("COUNTY_CALL_BACK")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(LocalDate.of(2026, 3, 9));
        Play called = owed.by(CountyDesk.CENTRE).does(SATISFIED);
        assertThat(called.running()).doesNotContain("COUNTY_CALL_BACK-1");
        assertThat(called.file().aftercare().callBackDue()).isFalse();
        assertThat(called.file().aftercare().callBacks())
                .containsExactly(new CallBack(Play.START, 0, ContactMode.PHONE, Optional.of("SATISFIED"), true));
    }

    @Test
    void closing_the_case_does_not_end_what_is_owed_and_taking_it_up_again_does() {
        Play owed = Play.begin(CountyDesk.under(RULES), Registration.petition())
                .concludedBy(CountyDesk.HOUSING)
                .by(Actor.citizen())
                .does(BAD)
                .by(CountyDesk.HOUSING)
                .does(new CloseCase());

        assertThat(owed.running()).contains("COUNTY_CALL_BACK-1");
        assertThat(Debtors.of(owed.clock("COUNTY_CALL_BACK").id(), owed.file())).contains(CountyDesk.CENTRE);
        Play reopened = owed.does(new ReopenCase(Play.text()));
        assertThat(reopened.running()).doesNotContain("COUNTY_CALL_BACK-1");
        assertThat(reopened.by(CountyDesk.CENTRE).refusals(SATISFIED)).containsExactly("case.call-back.not-owed");
    }

    @Test
    void it_is_not_for_who_handled_the_case_and_every_reason_is_named() {
        Play owed = closed(Registration.petition()).by(Actor.citizen()).does(BAD);

        assertThat(owed.by(CountyDesk.HOUSING).refusals(SATISFIED)).containsExactly("case.call-back.not-caller");
        assertThat(owed.by(Actor.officer(Play.HAN, CountyDesk.CENTRE)).refusals(SATISFIED))
                .containsExactly("case.call-back.not-caller");
        assertThat(owed.by(Actor.officer(Play.LEAD, CountyDesk.POLICE)).refusals(SATISFIED))
                .isEmpty();
        assertThat(closed(Registration.petition()).refusals(call(Optional.of("SUPERB"), Optional.empty())))
                .containsExactly(
                        "case.call-back.not-caller", "case.call-back.not-owed", "request.call-back.grade-unknown");
        assertThat(owed.by(CountyDesk.CENTRE).refusals(call(Optional.of("UNSATISFIED"), Optional.empty())))
                .containsExactly("request.call-back.comment-missing");
    }

    @Test
    void who_answered_on_the_spot_does_not_call_back_on_their_own_answer() {
        Play answered = Play.begin(CountyDesk.under(RULES), Registration.petition())
                .by(CountyDesk.CENTRE)
                .does(new AnswerOnTheSpot(CaseResult.EXPLAINED, Play.text()));
        Play owed = answered.by(Actor.citizen()).does(BAD);

        assertThat(owed.file().custody().handler()).isEmpty();
        assertThat(owed.by(CountyDesk.CENTRE).refusals(SATISFIED)).containsExactly("case.call-back.not-caller");
        assertThat(owed.by(COLLEAGUE).refusals(SATISFIED)).isEmpty();
    }

    @Test
    void who_handled_it_before_handing_it_on_does_not_call_back_either() {
        Actor han = Actor.officer(Play.HAN, CountyDesk.CENTRE);
        Play accepted = Play.begin(CountyDesk.under(RULES), Registration.petition())
                .by(CountyDesk.CENTRE)
                .does(new AcceptCase(Play.HAN));
        Play delegated = unsatisfied(accepted.does(new DelegateCase(Play.QIN)));
        Play sentOn = unsatisfied(accepted.does(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.HOUSING))
                .by(CountyDesk.HOUSING)
                .does(new AcceptCase(Play.QIN)));

        assertThat(List.of(delegated, sentOn)).allSatisfy(owed -> {
            assertThat(owed.file().custody().handler()).contains(Play.QIN);
            assertThat(owed.file().custody().handled()).containsExactly(Play.HAN, Play.QIN);
            assertThat(owed.by(han).refusals(SATISFIED)).containsExactly("case.call-back.not-caller");
            assertThat(owed.by(COLLEAGUE).refusals(SATISFIED)).isEmpty();
        });
    }

    @Test
    void a_case_taken_up_again_is_another_round_in_which_only_who_still_handles_it_counts() {
        Actor han = Actor.officer(Play.HAN, CountyDesk.CENTRE);
        Play again = Play.begin(CountyDesk.under(RULES), Registration.petition())
                .by(CountyDesk.CENTRE)
                .does(new AcceptCase(Play.HAN))
                .does(new DelegateCase(Play.QIN))
                .does(new ConcludeCase(CaseResult.RESOLVED, Play.text()))
                .does(new AnswerCitizen(Play.text()))
                .does(new CloseCase())
                .does(new ReopenCase(Play.text()));

        assertThat(again.file().custody().handled()).containsExactly(Play.QIN);
        assertThat(unsatisfied(again).by(han).refusals(SATISFIED)).isEmpty();
    }

    @Test
    void who_is_not_reached_is_tried_as_often_as_the_county_says_and_the_last_try_says_why() {
        Play once = closed(Registration.petition())
                .by(Actor.citizen())
                .does(BAD)
                .by(CountyDesk.CENTRE)
                .does(NOT_REACHED)
                .days(1)
                .does(NOT_REACHED);

        assertThat(once.file().aftercare().callBack().map(CallBackDuty::tries)).contains(2);
        assertThat(once.running()).contains("COUNTY_CALL_BACK-1");
        assertThat(once.refusals(NOT_REACHED)).containsExactly("case.reason-missing");
        Play gaveUp = once.does(GAVE_UP);
        assertThat(gaveUp.file().aftercare().callBackDue()).isFalse();
        assertThat(gaveUp.running()).doesNotContain("COUNTY_CALL_BACK-1");
        assertThat(gaveUp.journal())
                .filteredOn(CallBackMade.class::isInstance)
                .last()
                .satisfies(event -> {
                    assertThat(((CallBackMade) event).result()).isEqualTo(CallBackResult.NOT_REACHED);
                    assertThat(((CallBackMade) event).tries()).isEqualTo(3);
                });
    }

    @Test
    void who_is_still_not_satisfied_may_have_the_case_taken_up_again_inside_the_window() {
        ReopenCase reopen = new ReopenCase(Play.text());
        Play closed = calledBackOnClosing(Registration.dispute(), CountyDesk.HALL_A);
        Play still = closed.by(CountyDesk.CENTRE).does(STILL_NOT).by(Actor.citizen());

        assertThat(closed.by(Actor.citizen()).refusals(reopen)).containsExactly("case.actor.not-holder");
        assertThat(still.refusals(reopen)).isEmpty();
        assertThat(still.days(40).refusals(reopen)).containsExactly("case.reopen.window-passed");
        assertThat(closed.by(CountyDesk.CENTRE)
                        .does(SATISFIED)
                        .by(Actor.citizen())
                        .refusals(reopen))
                .containsExactly("case.actor.not-holder");
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPUTE", "PETITION"})
    void where_the_county_asks_for_it_closed_cases_of_a_kind_are_called_back(CaseKind kind) {
        Registration registration = kind == CaseKind.DISPUTE ? Registration.dispute() : Registration.petition();
        Play closed = calledBackOnClosing(registration, CountyDesk.HALL_A);

        assertThat(closed.file().aftercare().callBack().map(CallBackDuty::ground))
                .isEqualTo(kind == CaseKind.DISPUTE ? Optional.of(CallBackGround.CLOSED) : Optional.empty());
    }

    @Test
    void one_call_back_is_owed_at_a_time_and_another_after_another_bad_rating() {
        RateCase window = new RateCase(RatedSubject.WINDOW, "UNSATISFIED", Optional.of(Play.text()));
        Play owed = closed(Registration.petition()).by(Actor.citizen()).does(BAD);

        assertThat(owed.events(window)).hasSize(1);
        Play called = owed.by(CountyDesk.CENTRE).does(SATISFIED).by(Actor.citizen());
        assertThat(called.events(window)).anyMatch(CallBackOwed.class::isInstance);
    }

    @Test
    void an_open_order_of_the_hotline_has_its_own_call_back() {
        ProceedingId order = new ProceedingId("o1");
        Play play = Play.begin(CountyDesk.under(RULES), Registration.petition())
                .by(CountyDesk.CENTRE)
                .does(new ConductRequest(
                        order,
                        new ReceiveOrder(order, new HotlineOrder("12345-1", OrderNature.COMPLAINT, Play.START, true))))
                .does(new ConductRequest(order, new AdmitOrder()))
                .concludedBy(CountyDesk.HOUSING)
                .by(Actor.citizen());

        assertThat(play.events(BAD)).noneMatch(CallBackOwed.class::isInstance);
    }

    @Test
    void what_is_owed_is_offered_to_who_may() {
        Play owed = closed(Registration.petition()).by(Actor.citizen()).does(BAD);

        assertThat(CaseAct.openTo(owed.file(), owed.by(CountyDesk.CENTRE).setting(), any -> true))
                .contains(CaseAct.CALL_BACK);
        assertThat(CaseAct.openTo(owed.file(), owed.by(CountyDesk.HOUSING).setting(), any -> true))
                .doesNotContain(CaseAct.CALL_BACK);
    }

    /** Concluded and answered by who has it, and rated badly. */
    private static Play unsatisfied(Play accepted) {
        return accepted.does(new ConcludeCase(CaseResult.RESOLVED, Play.text()))
                .does(new AnswerCitizen(Play.text()))
                .by(Actor.citizen())
                .does(BAD);
    }

    private static Play closed(Registration registration) {
        return Play.begin(CountyDesk.under(RULES), registration).closedBy(CountyDesk.HOUSING);
    }

    /** Closed in a county that calls back on disputes. */
    private static Play calledBackOnClosing(Registration registration, OrganId organ) {
        CasePolicy plain = CountyDesk.POLICY;
        CasePolicy policy = new CasePolicy(
                plain.numberPattern(),
                plain.returnLimit(),
                plain.reopenTimes(),
                plain.reopenWindow(),
                plain.maxRepresentatives(),
                plain.urgeInterval(),
                true,
                plain.sealedFromSuperiors(),
                plain.ratingScale(),
                plain.unsatisfiedGrades(),
                new CallBackRules(2, 1, Set.of(CaseKind.DISPUTE)),
                plain.likeness());
        CountyProfile profile = CountyDesk.profile(policy, RULES);
        return Play.begin(profile, registration).closedBy(organ);
    }

    private static CallBackCitizen call(Optional<String> grade, Optional<FreeText> said) {
        return new CallBackCitizen(ContactMode.PHONE, grade, said);
    }
}
