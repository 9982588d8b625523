package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AddSigner;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CallBackCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.SignCase;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.desk.Role;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.request.ContactMode;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.TodoQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 欠着的回访: a quarrel over noise is signed by two, closed, rated badly, called back on, and taken up again. */
class CallThatWasOwedStory {
    private static final OrganId HOUSING = new OrganId("zhujian");
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    private static final OfficerId HANDLER = new OfficerId("he-jun");
    private static final OfficerId SIGNER = new OfficerId("xu-min");

    private final Centre centre = new Centre(
            "欠着的回访",
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(DISPATCHER, "王磊", Centre.CENTRE, Centre.ROOT, Role.CENTRE_DISPATCHER),
            Centre.officer(HANDLER, "何军", HOUSING, Centre.ROOT, Role.HANDLER),
            Centre.officer(SIGNER, "许敏", HOUSING, Centre.ROOT, Role.HANDLER));
    private final Registered registered =
            centre.yidi.reception().register(centre.by(CLERK), quarrel()).orElseThrow();
    private final CaseId caseId = registered.receipt().caseId();
    private final Credential credential = new Credential(registered.queryCode(), "2222");

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void who_was_not_satisfied_is_called_and_heard() {
        handledAndSigned();

        centre.yidi
                .inquiry()
                .rate(credential, "rate-1", new RateCase(RatedSubject.ORGAN, "UNSATISFIED", Optional.of(text("夜里还是吵"))))
                .orElseThrow();
        CitizenView owed = centre.yidi.inquiry().follow(credential).orElseThrow();
        assertThat(steps(owed)).endsWith("citizen.step.rated", "citizen.step.call-back-owed");
        assertThat(owed.nextDue()).contains(LocalDate.of(2026, 3, 9));
        assertThat(todo(CLERK)).extracting(CaseLine::caseId).contains(caseId);
        centre.tell("群众评价不满意：应予回访，五个工作日内；群众看得到日期，已结案的事项重新列入登记人待办。");

        centre.time.advance(Duration.ofDays(6));
        centre.yidi.timekeeper().sweep(100);
        assertThat(types()).contains("rung-fired");
        centre.tell("临近时限，系统提醒。");

        refused(call(HANDLER, Optional.of("SATISFIED"), Optional.empty()), "case.call-back.not-caller");
        call(CLERK, Optional.empty(), Optional.empty()).orElseThrow();
        call(DISPATCHER, Optional.of("UNSATISFIED"), Optional.of(text("还是吵，没人管")))
                .orElseThrow();
        refused(call(DISPATCHER, Optional.of("SATISFIED"), Optional.empty()), "case.call-back.not-owed");
        CitizenView made = centre.yidi.inquiry().follow(credential).orElseThrow();
        assertThat(steps(made)).endsWith("citizen.step.call-back-made");
        assertThat(made.chances()).extracting(CitizenView.Chance::what).contains("citizen.right.reopen");
        assertThat(todo(CLERK)).extracting(CaseLine::caseId).doesNotContain(caseId);
        centre.tell("承办人不得自己回访；中心两次去电，第二次接通，仍不满意，原话加密入卷。");

        centre.yidi.inquiry().reopen(credential, "reopen-1", text("夜里还是吵")).orElseThrow();
        assertThat(centre.yidi
                        .caseDesk()
                        .view(DISPATCHER, caseId)
                        .orElseThrow()
                        .state()
                        .stage())
                .isEqualTo(Stage.ACCEPTED);
        refused(conclude(), "case.sign.owed");
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
        centre.tell("群众在期限内申请重新办理；新一轮办理须重新加签。");
    }

    private void handledAndSigned() {
        centre.yidi
                .caseDesk()
                .dispatch(
                        centre.by(DISPATCHER),
                        caseId,
                        new Dispatch(DispatchVerb.FORWARD, HOUSING, text("噪声扰民"), Optional.empty()))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .accept(centre.by(HANDLER), caseId, new AcceptCase(HANDLER))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .addSigner(centre.by(HANDLER), caseId, new AddSigner(SIGNER))
                .orElseThrow();
        assertThat(mine(SIGNER)).extracting(CaseLine::caseId).containsExactly(caseId);
        refused(conclude(), "case.sign.owed");
        centre.yidi
                .caseDesk()
                .sign(centre.by(SIGNER), caseId, new SignCase(true, Optional.of(text("同意"))))
                .orElseThrow();
        assertThat(mine(SIGNER)).isEmpty();
        conclude().orElseThrow();
        centre.yidi
                .caseDesk()
                .answer(centre.by(HANDLER), caseId, new AnswerCitizen(text("已与店家约定夜间停工")))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .close(centre.by(HANDLER), caseId, new CloseCase())
                .orElseThrow();
        assertThat(types()).containsSubsequence("signer-added", "case-signed", "case-concluded", "case-closed");
        centre.tell("住建局加签许敏，签署前不能办结；签署后办结、答复、结案。");
    }

    private Answer<?> conclude() {
        return centre.yidi
                .caseDesk()
                .conclude(centre.by(HANDLER), caseId, new ConcludeCase(CaseResult.RESOLVED, text("约定夜间停工")));
    }

    private Answer<?> call(OfficerId officer, Optional<String> grade, Optional<FreeText> said) {
        return centre.yidi
                .caseDesk()
                .callBack(centre.by(officer), caseId, new CallBackCitizen(ContactMode.PHONE, grade, said));
    }

    private List<CaseLine> todo(OfficerId officer) {
        return centre.yidi.workList().todo(officer, TodoQuery.open(50)).lines();
    }

    private List<CaseLine> mine(OfficerId officer) {
        return centre.yidi
                .workList()
                .todo(
                        officer,
                        new TodoQuery(
                                true,
                                true,
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                50))
                .lines();
    }

    private List<String> types() {
        return centre.yidi.caseDesk().history(DISPATCHER, caseId).orElseThrow().stream()
                .map(HistoryLine::type)
                .toList();
    }

    private static List<String> steps(CitizenView view) {
        return view.timeline().stream().map(CitizenView.Step::what).toList();
    }

    private static Register quarrel() {
        return Register.of(IntakeChannel.VISIT, Centre.VILLAGE, CaseKind.DISPUTE, text("楼下店铺夜间噪声"), text("夜里施工，睡不着"))
                .about(new TopicCode("dispute.neighbour"))
                .between(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("林秀英"), PhoneNumber.of("13900002222")));
    }

    private static void refused(Answer<?> answer, String... codes) {
        assertThat(answer.reasons()).extracting(Reason::code).containsExactly(codes);
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
