package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
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
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.HandOverFirstHandler;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Role;
import dev.yidi.core.report.AnswerReprisal;
import dev.yidi.core.report.FeedbackChannel;
import dev.yidi.core.report.FindingKind;
import dev.yidi.core.report.GrantReward;
import dev.yidi.core.report.IdentityPurpose;
import dev.yidi.core.report.OpenIdentity;
import dev.yidi.core.report.ProtectionWish;
import dev.yidi.core.report.RecordFinding;
import dev.yidi.core.report.RecordVerification;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.ReportHandling;
import dev.yidi.core.report.ReportReprisal;
import dev.yidi.core.report.ReportTermsTable;
import dev.yidi.core.report.ReporterStanding;
import dev.yidi.core.report.TakeUpReport;
import dev.yidi.core.report.TellReporter;
import dev.yidi.core.report.VerificationStep;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Credential;
import dev.yidi.ports.PartyView;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.TodoQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 想知道是谁的局长: a report against a bureau, whose head tries everything to see it and who made it. */
class HeadWhoWantedToKnowStory {
    private static final String REPORTER = "金丝雀";
    private static final String PHONE = "13911112222";
    private static final OrganId ENFORCEMENT = new OrganId("zonghe");
    private static final OrganId GOVERNMENT = new OrganId("zhengfu");
    private static final OrganId DISCIPLINE = new OrganId("jijian");
    private static final OfficerId GUARD = new OfficerId("zhou-ping");
    private static final OfficerId REGISTRAR = new OfficerId("qian-yi");
    private static final OfficerId INSPECTOR = new OfficerId("tang-hai");
    private static final OfficerId CENTRE_HEAD = new OfficerId("fang-yun");
    private static final OfficerId HEAD = new OfficerId("ju-zhang");
    private static final OfficerId DRIVER = new OfficerId("si-ji");
    private static final OfficerId MAYOR = new OfficerId("xian-zhang");
    private static final ProceedingId REPORT = new ProceedingId("report");

    private final Centre centre = new Centre(
            "想知道是谁的局长",
            Centre.officer(GUARD, "周平", Centre.CENTRE, Centre.ROOT, Role.SEALED_REPORT_OFFICER),
            Centre.officer(REGISTRAR, "钱怡", DISCIPLINE, Centre.ROOT, Role.SEALED_REPORT_OFFICER),
            Centre.officer(INSPECTOR, "唐海", DISCIPLINE, Centre.ROOT, Role.HANDLER),
            Centre.officer(CENTRE_HEAD, "方云", Centre.CENTRE, Centre.ROOT, Role.CENTRE_HEAD, Role.SUPERVISOR),
            Centre.officer(
                    HEAD,
                    "局长",
                    ENFORCEMENT,
                    Centre.ROOT,
                    Role.ORGAN_HEAD,
                    Role.SUPERVISOR,
                    Role.SEALED_REPORT_OFFICER,
                    Role.AUDITOR,
                    Role.CENTRE_DISPATCHER),
            Centre.officer(DRIVER, "司机", ENFORCEMENT, Centre.ROOT, Role.HANDLER),
            Centre.officer(MAYOR, "县长", GOVERNMENT, Centre.ROOT, Role.ORGAN_HEAD, Role.SUPERVISOR));

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void the_accused_bureau_learns_nothing_and_the_truth_is_found() {
        Registered registered = registered();
        CaseId report = registered.receipt().caseId();
        headTriesEverything(registered);

        // The report goes to the discipline inspectors, whose officer handles the facts and never learns the name.
        dispatch(GUARD, report, DISCIPLINE).orElseThrow();
        centre.yidi
                .caseDesk()
                .accept(centre.by(REGISTRAR), report, new AcceptCase(INSPECTOR))
                .orElseThrow();
        step(
                        INSPECTOR,
                        report,
                        new TakeUpReport(
                                REPORT,
                                ReportTermsTable.published().get("accusation"),
                                ReporterStanding.NAMED,
                                Set.of(new PartyId("p1")),
                                Set.of(ProtectionWish.NO_CONTACT)))
                .orElseThrow();
        refused(open(INSPECTOR, report, "想联系举报人"), "access.not-permitted");
        assertThat(centre.yidi.caseDesk().view(INSPECTOR, report).orElseThrow().parties())
                .singleElement()
                .satisfies(party -> {
                    assertThat(party.name()).isEqualTo("****");
                    assertThat(party.phone()).contains("****");
                });
        refused(step(INSPECTOR, report, verification(DRIVER)), "case.officer.accused");
        step(INSPECTOR, report, verification(INSPECTOR)).orElseThrow();
        centre.tell("转县纪委监委，钱怡受理并交唐海核查；他看得到举报内容，看不到举报人，也不能让被举报单位的人参与。");

        // A reprisal: it is written down and stays open until somebody protects the reporter.
        step(GUARD, report, new ReportReprisal(text("举报人摊位被无故查封"))).orElseThrow();
        assertThat(handling(report).hasReprisal()).isTrue();
        assertThat(centre.yidi
                        .reportRoom()
                        .openIdentity(centre.by(GUARD), report, REPORT, opening("采取保护措施"))
                        .orElseThrow())
                .extracting(PartyView::name)
                .containsExactly(REPORTER);
        step(GUARD, report, new AnswerReprisal(text("已责令恢复经营，专人保护"))).orElseThrow();
        centre.tell("反映打击报复；周平说明理由启封身份采取保护措施，启封本身写入记录。");

        // It is found true; the reporter is told without being called, and rewarded under a code.
        step(INSPECTOR, report, new RecordFinding(FindingKind.TRUE, text("查证属实")))
                .orElseThrow();
        refused(step(GUARD, report, new TellReporter(FeedbackChannel.PHONE, text("属实"))), "report.tell.against-wish");
        step(GUARD, report, new TellReporter(FeedbackChannel.QUERY_CODE, text("查证属实")))
                .orElseThrow();
        step(GUARD, report, new GrantReward("jl-7f3a", new Citation("举报奖励办法(示例)", "5")))
                .orElseThrow();
        assertThat(handling(report).isOpen()).isFalse();
        assertThat(history(report))
                .anyMatch(line -> line.contains("identity-opened") && line.contains("officer:zhou-ping"));
        assertThat(history(report)).noneMatch(line -> line.contains(REPORTER) || line.contains(PHONE));
        assertThat(centre.yidi
                        .inquiry()
                        .follow(new Credential(registered.queryCode(), "2222"))
                        .orElseThrow()
                        .toString())
                .doesNotContain(REPORTER);
        headTriesEverything(registered);
        centre.tell("查证属实，凭查询码反馈，凭码奖励；全部记录里没有举报人的名字，局长仍然什么也看不到。");
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    private Registered registered() {
        Register matter = new Register(
                IntakeChannel.LETTER,
                Optional.empty(),
                Optional.empty(),
                Centre.VILLAGE,
                text("举报违规收费"),
                text("执法人员向摊贩收取现金不开票"),
                0,
                CaseKind.REPORT,
                Optional.empty(),
                Optional.of(Centre.COUNTY.topics().topics().get(0).code()),
                List.of(PartyEntry.person(PartyRole.APPLICANT, PersonName.of(REPORTER), PhoneNumber.of(PHONE))),
                Set.of(ENFORCEMENT),
                Optional.empty(),
                Optional.empty());
        Register spied = new Register(
                matter.channel(),
                matter.window(),
                matter.receivedAt(),
                matter.place(),
                matter.title(),
                matter.narrative(),
                0,
                matter.kind(),
                matter.category(),
                matter.topic(),
                matter.parties(),
                matter.accused(),
                Optional.of(DRIVER),
                Optional.empty());
        refused(centre.yidi.reception().register(centre.by(GUARD), spied), "case.officer.accused");
        Registered registered =
                centre.yidi.reception().register(centre.by(GUARD), matter).orElseThrow();
        centre.tell("周平收到一封举报综合行政执法局的信，密封登记。");
        return registered;
    }

    /** Looks, lists, searches, figures, being named, being sent it, through subordinates and superiors. */
    private void headTriesEverything(Registered registered) {
        CaseId report = registered.receipt().caseId();
        for (OfficerId curious : List.of(HEAD, DRIVER, MAYOR)) {
            assertThat(centre.yidi.caseDesk().view(curious, report)).isInstanceOf(Answer.Absent.class);
            assertThat(centre.yidi.caseDesk().history(curious, report)).isInstanceOf(Answer.Absent.class);
            assertThat(centre.yidi.workList().todo(curious, TodoQuery.open(100)).lines())
                    .isEmpty();
            assertThat(centre.yidi.workList().find(curious, registered.receipt().number()))
                    .isInstanceOf(Answer.Absent.class);
            assertThat(centre.yidi.reception().advise(curious, report)).isInstanceOf(Answer.Absent.class);
            assertThat(open(curious, report, "了解情况")).isInstanceOf(Answer.Absent.class);
            refused(
                    centre.yidi
                            .caseDesk()
                            .handOver(centre.by(GUARD), report, new HandOverFirstHandler(curious, text("请知悉"))),
                    "case.officer.accused");
        }
        for (OrganId organ : List.of(ENFORCEMENT, GOVERNMENT)) {
            assertThat(dispatch(GUARD, report, organ).reasons())
                    .extracting(Reason::code)
                    .contains("case.dispatch.accused-organ");
        }
        assertThat(centre.yidi.caseDesk().view(CENTRE_HEAD, report)).isInstanceOf(Answer.Absent.class);
        centre.tell("局长、下属、上级县长逐一尝试查看、检索、被指定经办、被转送：全部拒绝。");
    }

    private Answer<?> dispatch(OfficerId officer, CaseId report, OrganId to) {
        return centre.yidi
                .caseDesk()
                .dispatch(
                        centre.by(officer),
                        report,
                        new Dispatch(DispatchVerb.FORWARD, to, text("按管理权限"), Optional.empty()));
    }

    private Answer<List<PartyView>> open(OfficerId officer, CaseId report, String why) {
        return centre.yidi.reportRoom().openIdentity(centre.by(officer), report, REPORT, opening(why));
    }

    private static OpenIdentity opening(String why) {
        return new OpenIdentity(IdentityPurpose.PROTECT_REPORTER, text(why));
    }

    private static RecordVerification verification(OfficerId by) {
        return new RecordVerification(VerificationStep.INTERVIEW, Set.of(by), text("询问摊贩"));
    }

    private Answer<Receipt> step(OfficerId officer, CaseId report, ReportCommand command) {
        return centre.yidi.reportRoom().conduct(centre.by(officer), report, REPORT, command);
    }

    private ReportHandling handling(CaseId report) {
        return centre.yidi
                .caseDesk()
                .view(GUARD, report)
                .orElseThrow()
                .proceedings()
                .find(ReportHandling.class, REPORT)
                .orElseThrow();
    }

    private List<String> history(CaseId report) {
        return centre.yidi.caseDesk().history(GUARD, report).orElseThrow().stream()
                .map(line -> line.actor() + " " + line.facts() + " " + line.texts())
                .toList();
    }

    private static void refused(Answer<?> answer, String code) {
        assertThat(answer.reasons()).extracting(Reason::code).containsExactly(code);
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
