package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.PartyId;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.CloseHearing;
import dev.yidi.core.petition.DischargeDuty;
import dev.yidi.core.petition.ExecutionState;
import dev.yidi.core.petition.FourWayDuty;
import dev.yidi.core.petition.IssueOpinion;
import dev.yidi.core.petition.OpenHearing;
import dev.yidi.core.petition.Opinion;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.petition.OpinionText;
import dev.yidi.core.petition.RecordExecution;
import dev.yidi.core.petition.Superior;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The opinion letter, its extension, its hearing and its execution (信访工作条例 art. 27, 31(6), 32, 34). */
class PetitionOpinionTest {
    private static final Play ROUTED = Petitions.inProcedure(Play.petition());

    @Test
    void an_opinion_concludes_the_case_and_names_who_may_be_asked_next() {
        Play issued = ROUTED.days(10).does(Petitions.opinion(OpinionResult.EXPLAINED));
        Opinion opinion = Petitions.of(issued).decisions().latest().orElseThrow();

        assertThat(issued.file().stage()).isEqualTo(Stage.CONCLUDED);
        assertThat(((CaseState.Concluded) issued.file().state()).result()).isEqualTo(CaseResult.EXPLAINED);
        assertThat(opinion.by().organ()).contains(CountyDesk.HOUSING);
        assertThat(opinion.remedy()).contains(new Superior(Optional.of(CountyDesk.GOVERNMENT), Tier.COUNTY));
        assertThat(issued.running()).doesNotContain("XF_HANDLE-1");
    }

    @Test
    void an_opinion_without_legal_basis_or_route_is_refused_with_every_reason() {
        OpinionText bare = new OpinionText(Play.text(), Play.text(), Play.text(), List.of());
        CaseCommand opinion = Petitions.does(new IssueOpinion(OpinionResult.SUPPORTED, bare));
        Play undecided = Play.petition().acceptedBy(CountyDesk.HOUSING).does(Petitions.triage());

        assertThat(undecided.refusals(opinion))
                .containsExactly("petition.route.undecided", "petition.opinion.basis-missing");
        assertThat(undecided.does(Petitions.route(AppealRoute.ARBITRATION)).refusals(opinion))
                .containsExactly("petition.route.other", "petition.opinion.basis-missing");
        assertThat(ROUTED.by(CountyDesk.POLICE).refusals(opinion)).contains("case.actor.not-holder");
    }

    @Test
    void a_petition_on_the_procedure_is_concluded_by_its_opinion_and_by_nothing_less() {
        assertThat(ROUTED.refusals(new ConcludeCase(CaseResult.RESOLVED, Play.text())))
                .containsExactly("case.conclude.opinion-owed");
        assertThat(Play.petition()
                        .acceptedBy(CountyDesk.HOUSING)
                        .does(Petitions.triage())
                        .refusals(new ConcludeCase(CaseResult.NOT_SUPPORTED, Play.text())))
                .containsExactly("case.conclude.opinion-owed");
    }

    @Test
    void the_opinion_served_is_the_answer_and_lets_the_case_be_closed() {
        Play issued = ROUTED.does(Petitions.opinion(OpinionResult.NOT_SUPPORTED));

        assertThat(issued.refusals(new CloseCase())).containsExactly("case.not-answered");
        assertThat(Petitions.served(issued, Petitions.OPINION).refusals(new CloseCase()))
                .isEmpty();
    }

    @Test
    void an_extension_is_its_own_notice_and_the_next_one_waits_for_its_service() {
        Play extended = ROUTED.does(Petitions.extension(20));
        DocumentId notice = new DocumentId("extension-notice-1");

        assertThat(extended.clock("XF_HANDLE").budget()).isEqualTo(Span.days(80));
        assertThat(extended.file().papers().find(notice)).isPresent();
        assertThat(extended.refusals(Petitions.extension(10))).containsExactly("case.petition.extension-notice-owed");
        assertThat(Petitions.served(extended, notice).refusals(Petitions.extension(10)))
                .isEmpty();
        assertThat(Petitions.served(extended, notice).refusals(Petitions.extension(11)))
                .containsExactly("clock.extend.over-cap");
    }

    @Test
    void the_handling_limit_is_extended_in_the_handling_and_not_past_it() {
        ExtendClock bare = new ExtendClock(new ClockId("XF_HANDLE-1"), Span.days(5), "ORGAN_HEAD", "complex");

        assertThat(ROUTED.refusals(bare)).containsExactly("case.clock.extend-in-petition");
        assertThat(Petitions.extension(5).operation()).isEqualTo(Operation.APPROVE);
        assertThat(ROUTED.days(70).refusals(Petitions.extension(5))).containsExactly("clock.extend.overdue");
    }

    @Test
    void a_hearing_keeps_the_opinion_back_and_stops_the_handling_limit_only_where_its_rule_says_so() {
        Play opened = ROUTED.does(hearing());

        assertThat(opened.refusals(Petitions.opinion(OpinionResult.SUPPORTED)))
                .containsExactly("petition.hearing.open");
        assertThat(opened.refusals(hearing())).containsExactly("petition.hearing.open");
        assertThat(opened.clock("XF_HANDLE").isPaused()).isFalse();
        Play closed = opened.days(2).does(close(Set.of(Play.WANG)));
        assertThat(closed.file().trips().count()).isEqualTo(2);
        assertThat(closed.file().papers().all()).extracting(Paper::kind).contains(DocumentKind.HEARING_RECORD);
        assertThat(closed.refusals(close(Set.of()))).containsExactly("petition.hearing.none");
        assertThat(opened.refusals(close(Set.of(Play.LI)))).containsExactly("case.party.unknown");
    }

    @Test
    void where_the_rule_set_leaves_hearings_out_of_account_the_handling_limit_stands_still() {
        Play routed = Petitions.inProcedure(
                Play.begin(CountyDesk.profile(CountyDesk.POLICY, hearingsPause()), Registration.petition()));
        Play opened = routed.days(3).does(hearing());

        assertThat(opened.clock("XF_HANDLE").isPaused()).isTrue();
        Play closed = opened.days(5).does(close(Set.of()));
        assertThat(closed.clock("XF_HANDLE").isPaused()).isFalse();
        assertThat(closed.clock("XF_HANDLE")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(routed.clock("XF_HANDLE")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date()
                        .plusDays(5));
    }

    @Test
    void a_supporting_opinion_is_open_until_it_is_carried_out() {
        Play supported = Petitions.decided(Play.petition(), OpinionResult.SUPPORTED);

        assertThat(supported.refusals(new CloseCase())).containsExactly("case.proceeding-open");
        Play refused = supported.does(execution(ExecutionState.REFUSED));
        assertThat(Petitions.of(refused).decisions().executionOwed()).isTrue();
        Play done = refused.does(execution(ExecutionState.DONE));
        assertThat(done.refusals(new CloseCase())).isEmpty();
        assertThat(done.refusals(execution(ExecutionState.DONE))).containsExactly("petition.execution.done");
        assertThat(Petitions.decided(Play.petition(), OpinionResult.EXPLAINED).refusals(execution(ExecutionState.DONE)))
                .containsExactly("petition.execution.not-supported");
    }

    @Test
    void the_four_duties_follow_from_the_result_and_are_recorded() {
        Play explained = Petitions.decided(Play.petition(), OpinionResult.EXPLAINED);

        assertThat(Petitions.of(explained).dutiesOwed()).containsExactly(FourWayDuty.EDUCATE);
        Play done = explained
                .does(Petitions.does(new DischargeDuty(FourWayDuty.EDUCATE, Play.text())))
                .does(Petitions.does(new DischargeDuty(FourWayDuty.RELIEVE, Play.text())));
        assertThat(Petitions.of(done).dutiesOwed()).isEmpty();
        assertThat(Petitions.of(done).discharged()).containsExactly(FourWayDuty.EDUCATE, FourWayDuty.RELIEVE);
    }

    private static RuleSet hearingsPause() {
        Limit handle = RuleSet.national2022().limit(new LimitId("XF_HANDLE")).orElseThrow();
        Limit pausing = new Limit(
                handle.id(),
                handle.nature(),
                handle.span(),
                handle.start(),
                handle.stops(),
                handle.roll(),
                handle.extension(),
                Set.of(PauseReason.HEARING),
                handle.basis(),
                handle.validity(),
                handle.jurisdiction(),
                handle.kinds(),
                handle.categories());
        return new RuleSet("pausing", "1", List.of(pausing)).over(RuleSet.national2022());
    }

    private static CaseCommand hearing() {
        return Petitions.does(new OpenHearing(Play.text(), Play.text(), Optional.empty(), true));
    }

    private static CaseCommand close(Set<PartyId> attended) {
        return Petitions.does(new CloseHearing(attended, Play.text(), Play.text()));
    }

    private static CaseCommand execution(ExecutionState state) {
        return Petitions.does(new RecordExecution(state, Play.text()));
    }
}
