package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AgreeToReturn;
import dev.yidi.core.casefile.Custody;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.ObjectToDispatch;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.ReportCharge;
import dev.yidi.core.conference.AgendaKind;
import dev.yidi.core.conference.CloseConference;
import dev.yidi.core.conference.ConveneConference;
import dev.yidi.core.conference.DesignateOrgan;
import dev.yidi.core.conference.HoldConference;
import dev.yidi.core.desk.Role;
import dev.yidi.core.reception.ChargeAtReception;
import dev.yidi.core.reception.CloseReception;
import dev.yidi.core.reception.PublishReception;
import dev.yidi.core.reception.ReceptionKind;
import dev.yidi.core.reception.ReceptionPlan;
import dev.yidi.core.reception.ReceptionSlot;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Credential;
import dev.yidi.ports.JointConferences.Matter;
import dev.yidi.ports.LeaderReceptions.Booking;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 楼顶违建积案: two bureaus quarrel, the joint conference designates, and a leader takes the hard case into charge. */
class LeaderTakesTheHardCaseStory {
    private static final OrganId HOUSING = new OrganId("zhujian");
    private static final OrganId ENFORCEMENT = new OrganId("zonghe");
    private static final OrganId GOVERNMENT = new OrganId("zhengfu");
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DIRECTOR = new OfficerId("fang-min");
    private static final OfficerId HOUSING_OFFICER = new OfficerId("xu-bin");
    private static final OfficerId ENFORCEMENT_OFFICER = new OfficerId("tang-yi");
    private static final OfficerId VICE_HEAD = new OfficerId("shen-hua");
    private static final OfficerId ENGINEER = new OfficerId("luo-gong");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Test
    void two_bureaus_quarrel_and_a_leader_takes_the_case_into_charge() {
        try (Centre centre = new Centre(
                "楼顶违建积案",
                Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
                Centre.officer(DIRECTOR, "方敏", Centre.CENTRE, Centre.ROOT, Role.CENTRE_HEAD),
                Centre.officer(HOUSING_OFFICER, "徐斌", HOUSING, Centre.ROOT, Role.HANDLER),
                Centre.officer(ENFORCEMENT_OFFICER, "唐毅", ENFORCEMENT, Centre.ROOT, Role.HANDLER),
                Centre.officer(VICE_HEAD, "沈华", GOVERNMENT, Centre.ROOT, Role.ORGAN_HEAD),
                Centre.officer(ENGINEER, "罗工", HOUSING, Centre.ROOT, Role.HANDLER))) {
            Registered registered = theNeighbourComes(centre);
            CaseId caseId = registered.receipt().caseId();
            bothBureausSayItIsTheOthers(centre, caseId);
            theConferenceDesignates(centre, caseId);
            FileId reception = theViceHeadReceives(centre, caseId);
            theViceHeadTakesItIntoCharge(centre, caseId, reception, registered);
        }
    }

    private static Registered theNeighbourComes(Centre centre) {
        Register matter = Register.of(
                        IntakeChannel.VISIT, Centre.VILLAGE, CaseKind.REQUEST, text("楼顶违建漏水"), text("楼上加盖三年，漏水无人管"))
                .about(new TopicCode("construction.illegal"))
                .between(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("冯七"), PhoneNumber.of("13900007007")));
        Registered registered =
                centre.yidi.reception().register(centre.by(CLERK), matter).orElseThrow();
        centre.tell("冯七到窗口反映楼上违建漏水，登记为 " + registered.receipt().number() + "。");
        return registered;
    }

    private static void bothBureausSayItIsTheOthers(Centre centre, CaseId caseId) {
        objected(centre, caseId, HOUSING, HOUSING_OFFICER);
        centre.tell("住建局：违法建设归综合执法局管，提出异议，中心同意退回。");
        objected(centre, caseId, ENFORCEMENT, ENFORCEMENT_OFFICER);
        centre.tell("综合执法局：漏水维修归住建局管，也提出异议。已退回两次，不得再转送。");
        Answer<?> third = centre.yidi.caseDesk().dispatch(centre.by(DIRECTOR), caseId, forward(HOUSING));
        TongluCentre.refused(third, "case.dispatch.designation-only");
    }

    private static void objected(Centre centre, CaseId caseId, OrganId organ, OfficerId officer) {
        var desk = centre.yidi.caseDesk();
        desk.dispatch(centre.by(DIRECTOR), caseId, forward(organ)).orElseThrow();
        ObjectToDispatch objection = new ObjectToDispatch(text("不属本单位职责"), new Citation("三定规定", "3"), Optional.empty());
        desk.object(centre.by(officer), caseId, objection).orElseThrow();
        desk.agreeToReturn(centre.by(DIRECTOR), caseId, new AgreeToReturn()).orElseThrow();
    }

    private static void theConferenceDesignates(Centre centre, CaseId caseId) {
        var desk = centre.yidi.jointConferences();
        ConveneConference call = new ConveneConference(
                text("三月联席会议"), centre.time.instant().plus(Duration.ofDays(2)), Set.of(HOUSING, ENFORCEMENT));
        FileId conference =
                desk.convene(centre.by(DIRECTOR), call).orElseThrow().fileId();
        desk.putCase(centre.by(DIRECTOR), conference, caseId, new Matter("a", AgendaKind.COMPETENCE, text("归谁管")))
                .orElseThrow();
        centre.time.advance(Duration.ofDays(2));
        desk.conduct(centre.by(DIRECTOR), conference, new HoldConference(Set.of(HOUSING, ENFORCEMENT), text("两局到会陈述")))
                .orElseThrow();
        desk.designate(centre.by(DIRECTOR), conference, new DesignateOrgan("a", ENFORCEMENT, text("先拆后修，执法局牵头")))
                .orElseThrow();
        desk.conduct(centre.by(DIRECTOR), conference, new CloseConference()).orElseThrow();
        centre.yidi
                .caseDesk()
                .accept(centre.by(ENFORCEMENT_OFFICER), caseId, new AcceptCase(ENFORCEMENT_OFFICER))
                .orElseThrow();
        assertThat(custody(centre, caseId).accountable()).contains(ENFORCEMENT);
        centre.tell("联席会议指定综合执法局办理（信访工作条例第二十四条），该局受理。");
    }

    private static FileId theViceHeadReceives(Centre centre, CaseId caseId) {
        var desk = centre.yidi.leaderReceptions();
        Instant nine = Instant.parse("2026-03-12T01:00:00Z");
        ReceptionPlan plan = new ReceptionPlan(
                VICE_HEAD,
                "副县长",
                GOVERNMENT,
                ReceptionKind.AT_CENTRE,
                Centre.ROOT,
                DAY,
                List.of(new ReceptionSlot("am", nine, nine.plus(Duration.ofHours(3)), 1)),
                Set.of(new TopicCode("construction")),
                false);
        FileId reception = desk.publish(centre.by(DIRECTOR), new PublishReception(plan))
                .orElseThrow()
                .fileId();
        assertThat(desk.schedule(DAY))
                .singleElement()
                .satisfies(notice -> assertThat(notice.office()).isEqualTo("副县长"));
        Booking booking = Booking.of("b1", "am", text("楼顶违建三年未决")).with(Set.of(HOUSING, ENFORCEMENT), Set.of(ENGINEER));
        desk.bookCase(centre.by(CLERK), reception, caseId, booking).orElseThrow();
        TongluCentre.refused(
                desk.bookWalkIn(centre.by(CLERK), reception, Booking.of("b2", "am", text("临时来访"))), "reception.full");
        centre.tell("公布副县长三月十二日接访；陈静为本案预约，请两局和结构工程师到场（部门+专家）。时段已满，另一来访须另约。");
        centre.time.moveTo(nine);
        return reception;
    }

    private static void theViceHeadTakesItIntoCharge(
            Centre centre, CaseId caseId, FileId reception, Registered registered) {
        var desk = centre.yidi.leaderReceptions();
        OfficerId first = custody(centre, caseId).firstHandler();
        desk.takeIntoCharge(
                        centre.by(VICE_HEAD),
                        reception,
                        new ChargeAtReception("b1", text("此案由我包案，月底前拆除")),
                        DAY.plusDays(10))
                .orElseThrow();
        desk.conduct(centre.by(DIRECTOR), reception, new CloseReception()).orElseThrow();
        Credential credential = new Credential(registered.queryCode(), "7007");
        assertThat(centre.yidi.inquiry().follow(credential).orElseThrow().ledBy())
                .contains("副县长");
        assertThat(custody(centre, caseId).accountable()).contains(ENFORCEMENT);
        assertThat(custody(centre, caseId).firstHandler()).isEqualTo(first);
        centre.tell("副县长当场包案；责任单位和首办责任人不变。冯七查询可见“副县长包案”。");
        centre.time.advance(Duration.ofDays(7));
        desk.report(centre.by(ENFORCEMENT_OFFICER), caseId, new ReportCharge(text("违建已拆除，防水施工中"), DAY.plusDays(20)))
                .orElseThrow();
        assertThat(custody(centre, caseId).inCharge().orElseThrow().reports()).hasSize(1);
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
        centre.tell("一周后执法局报告进展：违建已拆；下次报告日 " + DAY.plusDays(20) + "。");
    }

    private static Custody custody(Centre centre, CaseId caseId) {
        return centre.yidi.caseDesk().view(DIRECTOR, caseId).orElseThrow().custody();
    }

    private static Dispatch forward(OrganId to) {
        return new Dispatch(DispatchVerb.FORWARD, to, text("属该单位职责"), Optional.empty());
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
