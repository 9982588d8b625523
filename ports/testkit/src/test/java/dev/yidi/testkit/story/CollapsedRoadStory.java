package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.desk.Role;
import dev.yidi.core.joint.AcceptContribution;
import dev.yidi.core.joint.Ask;
import dev.yidi.core.joint.Attendance;
import dev.yidi.core.joint.CompleteTask;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.ConveneJointHandling;
import dev.yidi.core.joint.Decided;
import dev.yidi.core.joint.DeliverContribution;
import dev.yidi.core.joint.EndJointHandling;
import dev.yidi.core.joint.HoldJointSession;
import dev.yidi.core.joint.JointCommand;
import dev.yidi.core.joint.JointEnd;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.joint.JointSession;
import dev.yidi.core.joint.Means;
import dev.yidi.core.joint.RecordArrival;
import dev.yidi.core.joint.SendBackContribution;
import dev.yidi.core.joint.TaskId;
import dev.yidi.core.joint.WaiveContribution;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 塌方的村道: a road fell into an orchard; no office can settle it alone. */
class CollapsedRoadStory {
    private static final OrganId ROADS = new OrganId("jiaotong");
    private static final OrganId EMERGENCY = new OrganId("yingji");
    private static final OrganId ENFORCEMENT = new OrganId("zonghe");
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    private static final OfficerId ROADS_OFFICER = new OfficerId("xu-bin");
    private static final OfficerId EMERGENCY_OFFICER = new OfficerId("shen-li");
    private static final OfficerId ENFORCEMENT_OFFICER = new OfficerId("hu-wei");
    private static final ProceedingId JOINT = new ProceedingId("road");
    private static final ContributionId SLOPE = new ContributionId("slope");
    private static final ContributionId DUMPING = new ContributionId("dumping");
    private static final TaskId CLEAR = new TaskId("clear");

    private final Centre centre = new Centre(
            "塌方的村道",
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(DISPATCHER, "王磊", Centre.CENTRE, Centre.ROOT, Role.CENTRE_DISPATCHER),
            Centre.officer(ROADS_OFFICER, "徐斌", ROADS, Centre.ROOT, Role.HANDLER),
            Centre.officer(EMERGENCY_OFFICER, "沈丽", EMERGENCY, Centre.ROOT, Role.HANDLER),
            Centre.officer(ENFORCEMENT_OFFICER, "胡伟", ENFORCEMENT, Centre.ROOT, Role.HANDLER));

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void three_offices_settle_what_none_could_alone_and_one_of_them_answers_for_it() {
        CaseId road = registeredAndAccepted();
        assertThat(centre.yidi.caseDesk().view(EMERGENCY_OFFICER, road)).isInstanceOf(Answer.Absent.class);

        // The centre convenes: roads lead, emergency is on call within 30 minutes, enforcement may help.
        step(
                        DISPATCHER,
                        road,
                        new ConveneJointHandling(
                                JOINT,
                                ROADS,
                                text("村道塌方压毁果园，涉及道路、地质安全和弃土"),
                                List.of(
                                        new Ask(SLOPE, EMERGENCY, text("勘查边坡，出具安全意见"), true, 3),
                                        new Ask(DUMPING, ENFORCEMENT, text("查弃土来源"), true, 5))))
                .orElseThrow();
        centre.tell("王磊（中心）召集联合调处：县交通运输局牵头，请县应急管理局、县综合行政执法局协办。");

        // The emergency bureau is at the slope after 22 minutes, and sees the file as if it were its own.
        centre.time.advance(Duration.ofMinutes(22));
        step(EMERGENCY_OFFICER, road, new RecordArrival(SLOPE)).orElseThrow();
        assertThat(joint(EMERGENCY_OFFICER, road).find(SLOPE).orElseThrow().calls())
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.minutes()).isEqualTo(30);
                    assertThat(call.taken()).contains(22L);
                    assertThat(call.inTime(centre.time.instant())).contains(true);
                });
        centre.tell("沈丽（应急）22 分钟到场，要求 30 分钟。");

        // Its first opinion is too thin; the lead sends it back, and nobody else could have.
        centre.time.advance(Duration.ofDays(1));
        step(EMERGENCY_OFFICER, road, new DeliverContribution(SLOPE, text("边坡不稳")))
                .orElseThrow();
        refused(step(DISPATCHER, road, new SendBackContribution(SLOPE, text("缺处置建议"), 2)), "joint.actor.not-lead");
        step(ROADS_OFFICER, road, new SendBackContribution(SLOPE, text("缺处置建议"), 2))
                .orElseThrow();
        centre.tell("徐斌（交通）退回补充：缺处置建议，两日内再报。");

        // At the table they decide who does what by when.
        step(ROADS_OFFICER, road, session()).orElseThrow();
        centre.tell("联合调处会：交通局 3 月 20 日前清理塌方；两户同意临时改道。");

        // The road bureau would like to be done. It is not.
        refused(conclude(road), "case.joint.duties-open");
        centre.time.advance(Duration.ofDays(1));
        step(EMERGENCY_OFFICER, road, new DeliverContribution(SLOPE, text("削坡并设截水沟，雨天封闭")))
                .orElseThrow();
        step(ROADS_OFFICER, road, new AcceptContribution(SLOPE)).orElseThrow();
        step(ROADS_OFFICER, road, new CompleteTask(CLEAR, text("已清理，已补栽"))).orElseThrow();
        refused(conclude(road), "case.joint.duties-open");

        // The soil turns out to be the slope's own: the lead does without the second inquiry, and says why.
        step(ROADS_OFFICER, road, new WaiveContribution(DUMPING, text("勘查认定无弃土")))
                .orElseThrow();
        assertThat(centre.yidi.caseDesk().view(ENFORCEMENT_OFFICER, road)).isInstanceOf(Answer.Absent.class);
        step(ROADS_OFFICER, road, new EndJointHandling(JointEnd.RESOLVED, Set.of(Means.POLICY), text("道路恢复，果园补偿到位")))
                .orElseThrow();
        conclude(road).orElseThrow();
        centre.tell("应急意见认可，任务完成，执法协办说明理由免除；办结。");

        centre.yidi
                .caseDesk()
                .answer(centre.by(ROADS_OFFICER), road, new AnswerCitizen(text("道路已通，果园已补偿")))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .close(centre.by(ROADS_OFFICER), road, new CloseCase())
                .orElseThrow();
        CaseView closed = centre.yidi.caseDesk().view(ROADS_OFFICER, road).orElseThrow();
        assertThat(closed.state().stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.custody().accountable()).contains(ROADS);
        assertThat(joint(ROADS_OFFICER, road).means())
                .containsExactlyInAnyOrder(Means.LAW, Means.CONSULTATION, Means.POLICY);
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    private CaseId registeredAndAccepted() {
        Register matter = Register.of(
                        IntakeChannel.GRID_REPORT,
                        Centre.VILLAGE,
                        CaseKind.DISPUTE,
                        text("村道塌方压毁果园"),
                        text("昨夜大雨，村道外侧塌方，压毁方家果树二十余棵，路不通"))
                .about(Centre.COUNTY.topics().topics().get(0).code())
                .between(
                        PartyEntry.person(PartyRole.APPLICANT, PersonName.of("方桂兰"), PhoneNumber.of("13900001111")),
                        PartyEntry.person(PartyRole.RESPONDENT, PersonName.of("柯家村"), PhoneNumber.of("13900002222")));
        CaseId road = centre.yidi
                .reception()
                .register(centre.by(CLERK), matter)
                .orElseThrow()
                .receipt()
                .caseId();
        centre.yidi
                .caseDesk()
                .dispatch(
                        centre.by(DISPATCHER),
                        road,
                        new Dispatch(DispatchVerb.FORWARD, ROADS, text("道路主管部门"), Optional.empty()))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .accept(centre.by(ROADS_OFFICER), road, new AcceptCase(ROADS_OFFICER))
                .orElseThrow();
        centre.tell("网格上报村道塌方，中心转县交通运输局，已受理。");
        return road;
    }

    private HoldJointSession session() {
        return new HoldJointSession(
                new JointSession(
                        true,
                        text("县社会治理中心，二号会议室"),
                        List.of(new Attendance(ROADS, ROADS_OFFICER), new Attendance(EMERGENCY, EMERGENCY_OFFICER)),
                        Set.of(new PartyId("p1"), new PartyId("p2")),
                        Set.of(Means.LAW, Means.CONSULTATION),
                        text("双方同意临时改道，补偿按评估价")),
                List.of(new Decided(CLEAR, ROADS, text("清理塌方并补栽"), LocalDate.of(2026, 3, 20))));
    }

    private Answer<?> step(OfficerId officer, CaseId road, JointCommand command) {
        return centre.yidi.jointSessions().conduct(centre.by(officer), road, JOINT, command);
    }

    private Answer<?> conclude(CaseId road) {
        return centre.yidi
                .caseDesk()
                .conclude(centre.by(ROADS_OFFICER), road, new ConcludeCase(CaseResult.RESOLVED, text("已化解")));
    }

    private JointHandling joint(OfficerId officer, CaseId road) {
        return centre.yidi
                .caseDesk()
                .view(officer, road)
                .orElseThrow()
                .proceedings()
                .find(JointHandling.class, JOINT)
                .orElseThrow();
    }

    private static void refused(Answer<?> answer, String code) {
        assertThat(answer.reasons()).extracting(Reason::code).containsExactly(code);
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
