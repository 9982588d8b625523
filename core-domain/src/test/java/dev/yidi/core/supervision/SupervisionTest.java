package dev.yidi.core.supervision;

import static dev.yidi.core.supervision.Desk.HOUSING;
import static dev.yidi.core.supervision.Desk.MONDAY;
import static dev.yidi.core.supervision.Desk.POLICE;
import static dev.yidi.core.supervision.Desk.SUPERVISOR;
import static dev.yidi.core.supervision.Desk.after;
import static dev.yidi.core.supervision.Desk.at;
import static dev.yidi.core.supervision.Desk.codes;
import static dev.yidi.core.supervision.Desk.opened;
import static dev.yidi.core.supervision.Desk.over;
import static dev.yidi.core.supervision.Desk.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.AccessFacts;
import dev.yidi.core.casefile.AccessTag;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.Protection;
import dev.yidi.core.casefile.ReaderScope;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.file.KeptFile;
import dev.yidi.core.place.DivisionCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SupervisionTest {
    private static final String TUESDAY = "2026-03-03T01:00:00Z";
    private final Supervision letter = opened(SupervisionLevel.SUPERVISION, SUPERVISOR);

    @Test
    void the_reply_is_due_after_the_period_of_the_level_in_working_days() {
        assertThat(letter.stage()).isEqualTo(SupervisionStage.REPLY_DUE);
        assertThat(letter.due(at(MONDAY, SUPERVISOR))).contains(Instant.parse("2026-03-09T16:00:00Z"));
        assertThat(letter.alarms(at(MONDAY, SUPERVISOR))).hasSize(1);
    }

    @Test
    void an_organ_that_is_unknown_a_level_of_the_conference_and_the_organ_itself_are_all_refused() {
        assertThat(codes(over(new OrganId("nobody"), SupervisionLevel.TALK)
                        .begin(Desk.ID, "DB-1", at(MONDAY, SUPERVISOR))))
                .containsExactly("supervision.organ-unknown", "supervision.conference-needed");
        assertThat(codes(over(CountyDesk.HOUSING, SupervisionLevel.REMINDER)
                        .begin(Desk.ID, "DB-1", at(MONDAY, HOUSING))))
                .containsExactly("supervision.by-addressee");
    }

    @Test
    void a_place_that_the_county_does_not_have_is_refused_where_no_case_names_it() {
        SupervisionSubject nowhere =
                SupervisionSubject.ofOrgan(CountyDesk.HOUSING, DivisionCode.of("999999"), SupervisionTrigger.SHIRKING);
        assertThat(codes(new OpenSupervision(nowhere, SupervisionLevel.REMINDER, text("限期答复"))
                        .begin(Desk.ID, "DB-1", at(MONDAY, SUPERVISOR))))
                .containsExactly("supervision.place-unknown");
    }

    @Test
    void only_the_supervised_organ_replies() {
        assertThat(codes(letter, new ReplyToSupervision(text("已办")), at(TUESDAY, POLICE)))
                .containsExactly("supervision.not-addressee");
        Supervision replied = after(letter, new ReplyToSupervision(text("已办")), at(TUESDAY, HOUSING));
        assertThat(replied.stage()).isEqualTo(SupervisionStage.REPLIED);
        assertThat(replied.alarms(at(TUESDAY, HOUSING))).isEmpty();
        assertThat(codes(replied, new ReplyToSupervision(text("再答")), at(TUESDAY, HOUSING)))
                .containsExactly("supervision.stage");
    }

    @Test
    void an_inadequate_reply_to_a_reminder_leads_to_a_letter() {
        Supervision reminder = opened(SupervisionLevel.REMINDER, SUPERVISOR);
        assertThat(codes(reminder, new RejectReply(text("空话")), at(TUESDAY, SUPERVISOR)))
                .containsExactly("supervision.stage");
        Supervision replied = after(reminder, new ReplyToSupervision(text("在办")), at(TUESDAY, HOUSING));
        Supervision raised = after(replied, new RejectReply(text("空话")), at(TUESDAY, SUPERVISOR));
        assertThat(raised.round().level()).isEqualTo(SupervisionLevel.SUPERVISION);
        assertThat(raised.stage()).isEqualTo(SupervisionStage.REPLY_DUE);
        assertThat(raised.clock()).isNotEqualTo(reminder.clock());
    }

    @Test
    void an_inadequate_reply_to_a_letter_waits_for_the_joint_conference() {
        Supervision replied = after(letter, new ReplyToSupervision(text("在办")), at(TUESDAY, HOUSING));
        Supervision waiting = after(replied, new RejectReply(text("空话")), at(TUESDAY, SUPERVISOR));
        assertThat(waiting.stage()).isEqualTo(SupervisionStage.MEASURE_DUE);
        RaiseSupervision talk = new RaiseSupervision(SupervisionLevel.TALK, Optional.empty());
        assertThat(codes(waiting, talk, at(TUESDAY, SUPERVISOR))).containsExactly("supervision.conference-needed");
        RaiseSupervision claimed = new RaiseSupervision(SupervisionLevel.TALK, Optional.of(new FileId("conference-1")));
        assertThat(codes(waiting, claimed, at(TUESDAY, SUPERVISOR)))
                .containsExactly("supervision.conference-unrelated");
        SupervisionCommand decided = claimed.knowing(level -> level == SupervisionLevel.TALK);
        Supervision talked = after(waiting, decided, at(TUESDAY, SUPERVISOR));
        assertThat(talked.round().level()).isEqualTo(SupervisionLevel.TALK);
        assertThat(talked.stage()).isEqualTo(SupervisionStage.REPLY_DUE);
        assertThat(codes(
                        talked,
                        new RaiseSupervision(SupervisionLevel.REMINDER, Optional.empty()),
                        at(TUESDAY, SUPERVISOR)))
                .containsExactly("supervision.not-harder");
    }

    @Test
    void the_end_of_the_period_is_noted_once_and_not_before() {
        Supervision reminder = opened(SupervisionLevel.REMINDER, SUPERVISOR);
        Instant due = reminder.due(at(MONDAY, SUPERVISOR)).orElseThrow();
        MarkReplyOverdue mark = new MarkReplyOverdue(reminder.clock());
        Setting early = at(due.minusMillis(1), Actor.system());
        assertThat(KeptFile.decide(reminder, mark, early).orElseThrow()).isEmpty();
        Supervision raised = after(reminder, mark, at(due, Actor.system()));
        assertThat(raised.rounds().get(0).overdueAt()).contains(due);
        assertThat(raised.round().level()).isEqualTo(SupervisionLevel.SUPERVISION);
        assertThat(KeptFile.decide(raised, mark, at(due, Actor.system())).orElseThrow())
                .isEmpty();
    }

    @Test
    void a_late_reply_is_still_taken() {
        Instant due = letter.due(at(MONDAY, SUPERVISOR)).orElseThrow();
        Supervision late = after(letter, new MarkReplyOverdue(letter.clock()), at(due, Actor.system()));
        assertThat(late.stage()).isEqualTo(SupervisionStage.MEASURE_DUE);
        assertThat(late.alarms(at(due, SUPERVISOR))).isEmpty();
        assertThat(after(late, new ReplyToSupervision(text("迟答")), at(due, HOUSING))
                        .stage())
                .isEqualTo(SupervisionStage.REPLIED);
    }

    @Test
    void a_supervision_is_not_closed_without_reply_nor_over_an_unanswered_proposal() {
        Supervision proposed =
                after(letter, new MakeProposal(ProposalKind.ACCOUNTABILITY, text("问责")), at(TUESDAY, SUPERVISOR));
        CloseSupervision close = new CloseSupervision(SupervisionFinding.PUT_RIGHT, text("已整改"));
        assertThat(codes(proposed, close, at(TUESDAY, SUPERVISOR)))
                .containsExactly("supervision.reply-needed", "supervision.proposal-open");
        assertThat(codes(proposed, new MakeProposal(ProposalKind.ACCOUNTABILITY, text("再问")), at(TUESDAY, SUPERVISOR)))
                .containsExactly("supervision.proposed-before");
        assertThat(codes(proposed, new AnswerProposal(ProposalKind.POLICY, text("无")), at(TUESDAY, HOUSING)))
                .containsExactly("supervision.not-proposed");
        Supervision answered = after(
                after(proposed, new ReplyToSupervision(text("已办")), at(TUESDAY, HOUSING)),
                new AnswerProposal(ProposalKind.ACCOUNTABILITY, text("已约谈经办人")),
                at(TUESDAY, HOUSING));
        Supervision closed = after(answered, close, at(TUESDAY, SUPERVISOR));
        assertThat(closed.stage()).isEqualTo(SupervisionStage.CLOSED);
        assertThat(closed.facts().open()).isFalse();
        assertThat(codes(closed, close, at(TUESDAY, SUPERVISOR))).containsExactly("supervision.closed");
    }

    @Test
    void what_happened_in_a_case_is_supervised_whoever_of_the_organ_put_it_on_record() {
        OpenSupervision chosen = over(CountyDesk.HOUSING, SupervisionLevel.REMINDER);
        assertThat(codes(new DemandedSupervision(chosen).begin(Desk.ID, "DB-1", at(MONDAY, HOUSING))))
                .isEmpty();
        assertThat(new DemandedSupervision(chosen).operation()).isEqualTo(chosen.operation());
    }

    @Test
    void what_has_no_ground_is_closed_without_reply() {
        CloseSupervision close = new CloseSupervision(SupervisionFinding.UNFOUNDED, text("查无此事"));
        assertThat(after(letter, close, at(TUESDAY, SUPERVISOR)).stage()).isEqualTo(SupervisionStage.CLOSED);
        assertThat(codes(letter, close, at(TUESDAY, HOUSING))).containsExactly("supervision.by-addressee");
    }

    @Test
    void whom_a_sealed_report_accuses_never_sees_its_supervision() {
        SupervisionSubject sealed = new SupervisionSubject(
                CountyDesk.HOUSING,
                CountyDesk.TOWN_A,
                SupervisionTrigger.RUNG,
                Optional.empty(),
                Optional.of("clock/rung"),
                new Protection(true, Set.of(CountyDesk.HALL_A), Set.of(new OfficerId("recused"))),
                Set.of(new OfficerId("housing-officer")));
        Supervision file = KeptFile.from(new OpenSupervision(sealed, SupervisionLevel.SUPERVISION, text("督办"))
                .begin(Desk.ID, "DB-1", at(MONDAY, Actor.system()))
                .orElseThrow());
        AccessFacts facts = file.access(CountyDesk.profile());
        assertThat(facts.sealed()).isTrue();
        assertThat(facts.isVisibleTo(scope("hall", CountyDesk.HALL_A, Role.SUPERVISOR, Role.SEALED_REPORT_OFFICER)))
                .isFalse();
        assertThat(facts.isVisibleTo(scope("other", CountyDesk.HOUSING, Role.HANDLER)))
                .isFalse();
        assertThat(facts.isVisibleTo(scope("housing-officer", CountyDesk.HOUSING, Role.HANDLER)))
                .isTrue();
        assertThat(facts.deny()).contains(AccessTag.officer(new OfficerId("recused")));
    }

    private static ReaderScope scope(String id, OrganId organ, Role... roles) {
        return ReaderScope.of(
                new Officer(new OfficerId(id), id, organ, CountyDesk.COUNTY, Set.of(roles)), CountyDesk.profile());
    }

    @Test
    void every_trigger_of_the_regulation_names_its_article() {
        assertThat(List.of(SupervisionTrigger.values()))
                .filteredOn(trigger -> trigger.compareTo(SupervisionTrigger.OTHER) <= 0)
                .allMatch(trigger -> trigger.basis().isPresent());
    }
}
