package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.Reason;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.petition.Adoption;
import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.DecideRoute;
import dev.yidi.core.petition.EndHandling;
import dev.yidi.core.petition.Measure;
import dev.yidi.core.petition.PetitionEnd;
import dev.yidi.core.petition.PetitionStage;
import dev.yidi.core.petition.RecordSettlement;
import dev.yidi.core.petition.ReferAccusation;
import dev.yidi.core.petition.ReplyToSuggestion;
import dev.yidi.core.petition.SameMatter;
import dev.yidi.core.petition.TriagePetition;
import dev.yidi.core.petition.TriageQuestion;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.ClockEntry;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.ClockStatus;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which way an appeal takes, and that only the petition procedure runs the handling limit (信访工作条例 art. 31, 34). */
class PetitionRouteTest {
    private static final Play ACCEPTED = Play.petition().acceptedBy(CountyDesk.HOUSING);

    @Test
    void an_appeal_on_the_petition_procedure_runs_the_handling_limit_from_acceptance() {
        Play routed = ACCEPTED.days(3).does(Petitions.triage()).does(Petitions.route(AppealRoute.PETITION_PROCEDURE));

        assertThat(routed.running()).containsExactly("XF_NOTICE_FORWARDED-1", "XF_HANDLE-1");
        assertThat(routed.clock("XF_HANDLE").started()).isEqualTo(Play.START);
    }

    @ParameterizedTest
    @EnumSource(value = AppealRoute.class, names = "PETITION_PROCEDURE", mode = EnumSource.Mode.EXCLUDE)
    void each_other_route_ends_the_handling_limit(AppealRoute route) {
        Play routed = ACCEPTED.does(Petitions.triage()).does(Petitions.route(route));

        assertThat(routed.running()).containsExactly("XF_NOTICE_FORWARDED-1");
        assertThat(routed.journal())
                .contains(new ClockStopped(Play.START, new ClockId("XF_HANDLE-1"), Milestone.APPEAL_ROUTED_ELSEWHERE));
    }

    @ParameterizedTest
    @EnumSource(value = AppealRoute.class, names = "PETITION_PROCEDURE", mode = EnumSource.Mode.EXCLUDE)
    void a_route_decided_before_acceptance_keeps_the_limit_from_starting(AppealRoute route) {
        Play accepted = Play.petition()
                .does(Petitions.triage())
                .does(Petitions.route(route))
                .acceptedBy(CountyDesk.HOUSING);

        assertThat(accepted.running()).containsExactly("XF_NOTICE_FORWARDED-1");
    }

    @Test
    void a_matter_that_comes_back_to_the_petition_procedure_counts_from_acceptance_again() {
        Play back = ACCEPTED.does(Petitions.triage())
                .does(Petitions.route(AppealRoute.ARBITRATION))
                .days(20)
                .does(Petitions.route(AppealRoute.PETITION_PROCEDURE));

        assertThat(back.running()).containsExactly("XF_NOTICE_FORWARDED-1", "XF_HANDLE-2");
        assertThat(back.clock("XF_HANDLE").started()).isEqualTo(Play.START);
    }

    @Test
    void what_was_granted_before_a_matter_left_the_procedure_counts_on_when_it_comes_back() {
        Play extended = Petitions.served(
                Petitions.inProcedure(Play.petition()).days(30).does(Petitions.extension(20)),
                new DocumentId("extension-notice-1"));
        Play back = extended.does(Petitions.route(AppealRoute.ARBITRATION))
                .days(10)
                .does(Petitions.route(AppealRoute.PETITION_PROCEDURE));
        ClockStatus status = back.clock("XF_HANDLE").statusAt(back.now(), CountyDesk.CALENDAR, CountyDesk.ZONE);

        assertThat(back.running()).contains("XF_HANDLE-2");
        assertThat(status.budget()).isEqualTo(Span.days(80));
        assertThat(status.consumed().plus(status.remaining())).isEqualTo(Duration.ofDays(80));
        assertThat(back.refusals(Petitions.extension(11))).containsExactly("clock.extend.over-cap");
        assertThat(back.refusals(Petitions.extension(10))).isEmpty();
        assertThat(back.journal())
                .filteredOn(ClockContinued.class::isInstance)
                .singleElement()
                .isEqualTo(new ClockContinued(back.now(), new ClockId("XF_HANDLE-2"), new ClockId("XF_HANDLE-1")));
    }

    @Test
    void a_standstill_before_counts_on_too_and_no_longer_than_to_the_end_of_that_clock() {
        ClockLedger paused = ACCEPTED.clock("XF_HANDLE")
                .with(new ClockEntry.Paused(Play.START.plus(Duration.ofDays(5)), PauseReason.HEARING));
        ClockLedger ended = paused.with(
                new ClockEntry.Stopped(Play.START.plus(Duration.ofDays(9)), Milestone.APPEAL_ROUTED_ELSEWHERE));

        assertThat(paused.untilEnd()).isEqualTo(paused.entries());
        assertThat(ended.untilEnd())
                .containsExactly(paused.entries().get(0), new ClockEntry.Resumed(Play.START.plus(Duration.ofDays(9))));
    }

    @Test
    void a_route_that_leads_outside_says_where_to_go() {
        Play triaged = ACCEPTED.does(Petitions.triage());

        assertThat(triaged.refusals(
                        Petitions.does(new DecideRoute(AppealRoute.ARBITRATION, Play.text(), Optional.empty()))))
                .containsExactly("petition.route.way-missing");
        assertThat(triaged.does(Petitions.route(AppealRoute.PERFORM_DUTY))
                        .refusals(Petitions.route(AppealRoute.PERFORM_DUTY)))
                .containsExactly("petition.route.same");
    }

    @Test
    void without_triage_nothing_else_is_done_and_only_petitions_are_triaged() {
        assertThat(ACCEPTED.refusals(Petitions.route(AppealRoute.ARBITRATION))).containsExactly("petition.not-begun");
        assertThat(Play.dispute().refusals(Petitions.triage()))
                .contains("case.petition.other-kind", "case.classify.category-missing");
    }

    @Test
    void what_is_pending_elsewhere_or_exhausted_is_not_accepted() {
        for (SameMatter same : List.of(SameMatter.PENDING, SameMatter.EXHAUSTED)) {
            Play barred = Play.petition().does(Petitions.triage(same)).forwardedTo(CountyDesk.HOUSING);
            Reason reason = barred.by(CountyDesk.HOUSING)
                    .reasons(new AcceptCase(Play.HAN))
                    .get(0);

            assertThat(reason.code()).isEqualTo("case.accept.barred");
            assertThat(reason.basis()).hasSize(1);
            assertThat(barred.by(CountyDesk.HOUSING).refusals(Petitions.route(AppealRoute.PETITION_PROCEDURE)))
                    .contains("petition.barred");
        }
    }

    @Test
    void triage_takes_from_the_case_how_it_came_and_how_many_came() {
        Play group = Play.begin(Registration.petition()
                        .withVisitors(4)
                        .with(List.of(
                                Registration.party(Play.WANG, PartyRole.APPLICANT),
                                Registration.party(Play.LI, PartyRole.REPRESENTATIVE))))
                .does(Petitions.does(new TriagePetition(
                        Petitions.P, TriageQuestion.plain(IntakeChannel.LETTER, PetitionCategory.SUGGESTION))));

        assertThat(Petitions.of(group).course().triage().measures()).contains(Measure.ELECT_REPRESENTATIVES);
    }

    @Test
    void a_suggestion_is_studied_and_answered_and_has_no_opinion() {
        Play suggestion = Play.begin(
                        Registration.petition().as(CaseKind.PETITION, Optional.of(PetitionCategory.SUGGESTION)))
                .acceptedBy(CountyDesk.HOUSING)
                .does(Petitions.triage());
        Play answered =
                suggestion.does(Petitions.does(new ReplyToSuggestion(Adoption.PARTLY, Play.text(), Play.text(), true)));

        assertThat(suggestion.refusals(Petitions.route(AppealRoute.PETITION_PROCEDURE)))
                .containsExactly("petition.category");
        assertThat(answered.file().state())
                .isEqualTo(new CaseState.Concluded(Play.START, CaseResult.ADOPTED, Play.text()));
        assertThat(answered.file().aftercare().answer()).isPresent();
        assertThat(Petitions.of(answered).course().ending()).contains(PetitionEnd.REPLIED);
        assertThat(ACCEPTED.does(Petitions.triage())
                        .refusals(Petitions.does(
                                new ReplyToSuggestion(Adoption.WHOLLY, Play.text(), Play.text(), false))))
                .containsExactly("petition.category");
    }

    @Test
    void an_accusation_is_never_referred_to_the_side_it_accuses() {
        Play accusation = Play.begin(Registration.petition()
                        .as(CaseKind.PETITION, Optional.of(PetitionCategory.REPORT_ACCUSATION))
                        .against(Set.of(CountyDesk.POLICE)))
                .does(Petitions.triage());
        Authority post = Authority.of(CountyDesk.POST, "派出所", Tier.TOWNSHIP);

        assertThat(accusation.refusals(Petitions.does(new ReferAccusation(post, Play.text()))))
                .containsExactlyInAnyOrder("petition.accusation.to-accused", "case.dispatch.accused-organ");
        assertThat(Petitions.of(accusation.does(Petitions.does(new ReferAccusation(Petitions.GOVERNMENT, Play.text()))))
                        .stage())
                .isEqualTo(PetitionStage.ENDED);
    }

    @Test
    void handling_ends_without_opinion_only_where_the_facts_bear_it_out() {
        Play triaged = ACCEPTED.does(Petitions.triage());

        assertThat(triaged.refusals(end(PetitionEnd.OUTSIDE))).containsExactly("petition.end.not-outside");
        assertThat(triaged.refusals(end(PetitionEnd.DUTY_ANSWERED))).containsExactly("petition.end.not-duty");
        assertThat(triaged.refusals(end(PetitionEnd.AGREED))).containsExactly("petition.end.no-agreement");
        assertThat(triaged.refusals(end(PetitionEnd.NOT_ACCEPTED))).containsExactly("petition.end.not-barred");
        assertThat(triaged.refusals(end(PetitionEnd.REPLIED))).containsExactly("petition.end.by-its-act");
        assertThat(triaged.does(Petitions.route(AppealRoute.PERFORM_DUTY)).refusals(end(PetitionEnd.DUTY_ANSWERED)))
                .isEmpty();
        assertThat(triaged.does(Petitions.route(AppealRoute.ARBITRATION)).refusals(end(PetitionEnd.OUTSIDE)))
                .isEmpty();
        assertThat(triaged.does(end(PetitionEnd.WITHDRAWN))
                        .does(new WithdrawCase(Set.of(Play.WANG), Play.text()))
                        .file()
                        .stage())
                .isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void the_two_sides_may_settle_an_appeal_between_them() {
        Play routed = Petitions.inProcedure(Play.begin(Registration.petition()
                .with(List.of(
                        Registration.party(Play.WANG, PartyRole.APPLICANT),
                        Registration.party(Play.LI, PartyRole.RESPONDENT)))));

        assertThat(routed.refusals(Petitions.does(new RecordSettlement(Set.of(Play.WANG), Play.text()))))
                .containsExactly("petition.settlement.alone");
        Play settled = routed.does(Petitions.does(new RecordSettlement(Set.of(Play.WANG, Play.LI), Play.text())));
        assertThat(settled.file().papers().all()).extracting(Paper::kind).contains(DocumentKind.SETTLEMENT_AGREEMENT);
        assertThat(settled.refusals(new ConcludeCase(CaseResult.RESOLVED, Play.text())))
                .isEmpty();
    }

    @Test
    void an_appeal_may_be_mediated_and_ends_by_its_agreement_and_a_suggestion_may_not() {
        Registration both = Registration.petition()
                .with(List.of(
                        Registration.party(Play.WANG, PartyRole.APPLICANT),
                        Registration.party(Play.LI, PartyRole.RESPONDENT)));
        Play routed = Petitions.inProcedure(Play.begin(both));
        CaseCommand mediation = ProceedingMoves.proposal();

        assertThat(routed.refusals(mediation)).isEmpty();
        Play agreed = ProceedingMoves.mediated(routed);
        assertThat(agreed.refusals(end(PetitionEnd.AGREED))).isEmpty();
        assertThat(agreed.does(end(PetitionEnd.AGREED)).refusals(new ConcludeCase(CaseResult.AGREED, Play.text())))
                .isEmpty();
        assertThat(Play.begin(both.as(CaseKind.PETITION, Optional.of(PetitionCategory.SUGGESTION)))
                        .acceptedBy(CountyDesk.HOUSING)
                        .refusals(mediation))
                .containsExactly("case.mediate.suggestion");
    }

    private static CaseCommand end(PetitionEnd end) {
        return Petitions.does(new EndHandling(end, Play.text()));
    }
}
