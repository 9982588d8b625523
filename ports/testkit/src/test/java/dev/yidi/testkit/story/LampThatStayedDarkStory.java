package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.Tier;
import dev.yidi.core.request.AdmitOrder;
import dev.yidi.core.request.CloseOrder;
import dev.yidi.core.request.ContactMode;
import dev.yidi.core.request.EndCallBack;
import dev.yidi.core.request.HotlineOrder;
import dev.yidi.core.request.MergeRepeat;
import dev.yidi.core.request.ObjectToOrder;
import dev.yidi.core.request.ObjectionGround;
import dev.yidi.core.request.OrderNature;
import dev.yidi.core.request.OrderResult;
import dev.yidi.core.request.ReceiveOrder;
import dev.yidi.core.request.RecordCallBack;
import dev.yidi.core.request.RecordContact;
import dev.yidi.core.request.RecordSiteVisit;
import dev.yidi.core.request.ReplyToOrder;
import dev.yidi.core.request.RequestCommand;
import dev.yidi.core.request.RequestHandling;
import dev.yidi.core.request.RequestStage;
import dev.yidi.core.request.ReviewOrderObjection;
import dev.yidi.core.request.SendBackOrder;
import dev.yidi.ports.Answer;
import dev.yidi.ports.ClockView;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 没亮的路灯: an order of the hotline that the citizen does not believe was solved. */
class LampThatStayedDarkStory {
    private static final OrganId HOUSING = new OrganId("zhujian");
    private static final Organ TOWN = Centre.COUNTY.organs().all().stream()
            .filter(organ -> organ.tier() == Tier.TOWNSHIP)
            .findFirst()
            .orElseThrow();
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DISPATCHER = new OfficerId("wang-lei");
    private static final OfficerId HOUSING_OFFICER = new OfficerId("he-jun");
    private static final OfficerId TOWN_OFFICER = new OfficerId("lu-min");
    private static final ProceedingId ORDER = new ProceedingId("order");

    private final Centre centre = new Centre(
            "没亮的路灯",
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(DISPATCHER, "王磊", Centre.CENTRE, Centre.ROOT, Role.CENTRE_DISPATCHER),
            Centre.officer(HOUSING_OFFICER, "何军", HOUSING, Centre.ROOT, Role.HANDLER),
            Centre.officer(TOWN_OFFICER, "陆敏", TOWN.id(), TOWN.division(), Role.HANDLER));

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void an_order_goes_back_to_handling_until_the_lamp_shines() {
        CaseId lamp = received();

        // The bureau pushes it down; the township says so, and the centre agrees: it stays with the bureau.
        sent(lamp, DISPATCHER, DispatchVerb.FORWARD, HOUSING);
        sent(lamp, HOUSING_OFFICER, DispatchVerb.SINK, TOWN.id());
        step(
                        TOWN_OFFICER,
                        lamp,
                        new ObjectToOrder(
                                ObjectionGround.PUSHED_DOWN,
                                text("路灯维护是主管部门职责"),
                                new Citation("城市道路照明设施管理规定(2010)", "4"),
                                Optional.of(HOUSING)))
                .orElseThrow();
        refused(step(HOUSING_OFFICER, lamp, new ReviewOrderObjection(false, text("属地"))), "case.actor.not-centre");
        step(DISPATCHER, lamp, new ReviewOrderObjection(true, text("部门职责不得转嫁基层")))
                .orElseThrow();
        refused(dispatch(lamp, HOUSING_OFFICER, DispatchVerb.SINK, TOWN.id()), "case.dispatch.pushed-down");
        centre.tell("住建局把工单下派乡镇，乡镇提出“转嫁基层”异议；中心审核成立，退回住建局，不得再下派。");

        // The bureau accepts, telephones, and replies that the lamp was repaired.
        centre.yidi
                .caseDesk()
                .accept(centre.by(HOUSING_OFFICER), lamp, new AcceptCase(HOUSING_OFFICER))
                .orElseThrow();
        refused(step(HOUSING_OFFICER, lamp, solved()), "request.reply.nothing-done");
        step(HOUSING_OFFICER, lamp, new RecordContact(ContactMode.PHONE, true, text("约定当晚修")))
                .orElseThrow();
        step(HOUSING_OFFICER, lamp, solved()).orElseThrow();
        centre.tell("何军（住建）先联系群众，再答复“已修复”。");

        // Who handled it does not call back on it; the centre does. The citizen: it is still dark.
        centre.time.advance(Duration.ofDays(2));
        RecordCallBack dark =
                new RecordCallBack(ContactMode.PHONE, Optional.of("UNSATISFIED"), Optional.of(text("灯还是不亮")));
        refused(step(HOUSING_OFFICER, lamp, dark), "case.actor.not-centre");
        step(DISPATCHER, lamp, dark).orElseThrow();
        refused(step(DISPATCHER, lamp, new EndCallBack(text("已答复过"))), "request.call-back.send-back-first");
        step(DISPATCHER, lamp, new SendBackOrder(text("群众反映未解决"))).orElseThrow();
        assertThat(clocks(lamp)).contains("ORDER_REWORK");
        centre.tell("中心回访不满意：“灯还是不亮”，退回重办，五个工作日重新计时。");

        // This time somebody goes and looks.
        step(HOUSING_OFFICER, lamp, new RecordSiteVisit(Set.of(HOUSING_OFFICER), text("桥头路灯"), text("控制箱进水，已换")))
                .orElseThrow();
        step(HOUSING_OFFICER, lamp, solved()).orElseThrow();
        step(DISPATCHER, lamp, new RecordCallBack(ContactMode.PHONE, Optional.of("SATISFIED"), Optional.empty()))
                .orElseThrow();
        step(DISPATCHER, lamp, new CloseOrder()).orElseThrow();
        centre.tell("现场核查、修好、再回访满意，工单连同重复来电一并归档回传。");

        RequestHandling order = order(lamp);
        assertThat(order.stage()).isEqualTo(RequestStage.CLOSED);
        assertThat(order.sendBacks()).isEqualTo(1);
        assertThat(order.orders()).extracting(HotlineOrder::number).containsExactly("TL20260302001", "TL20260302047");
        assertThat(clocks(lamp)).noneMatch(limit -> limit.startsWith("ORDER_"));
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    private CaseId received() {
        Register matter = Register.of(
                        IntakeChannel.HOTLINE_12345,
                        Centre.VILLAGE,
                        CaseKind.REQUEST,
                        text("桥头路灯不亮"),
                        text("桥头路灯坏了半个月，晚上走路摔跤"))
                .about(new TopicCode("construction.facilities"))
                .between(PartyEntry.person(PartyRole.APPLICANT, PersonName.of("吴国强"), PhoneNumber.of("13900003333")));
        CaseId lamp = centre.yidi
                .reception()
                .register(centre.by(CLERK), matter)
                .orElseThrow()
                .receipt()
                .caseId();
        step(CLERK, lamp, new ReceiveOrder(ORDER, called("TL20260302001"))).orElseThrow();
        assertThat(clocks(lamp)).contains("ORDER_COMPLAINT", "ORDER_CONTACT");
        step(CLERK, lamp, new AdmitOrder()).orElseThrow();
        step(CLERK, lamp, new MergeRepeat(called("TL20260302047"))).orElseThrow();
        centre.tell("12345 转来投诉工单“桥头路灯不亮”，同一诉求两次来电，并为一单，承诺十三个工作日办结。");
        return lamp;
    }

    private HotlineOrder called(String number) {
        return new HotlineOrder(number, OrderNature.COMPLAINT, centre.time.instant(), true);
    }

    private static ReplyToOrder solved() {
        return new ReplyToOrder(OrderResult.SOLVED, text("路灯已修复"));
    }

    private void sent(CaseId lamp, OfficerId officer, DispatchVerb verb, OrganId to) {
        dispatch(lamp, officer, verb, to).orElseThrow();
    }

    private Answer<?> dispatch(CaseId lamp, OfficerId officer, DispatchVerb verb, OrganId to) {
        return centre.yidi
                .caseDesk()
                .dispatch(centre.by(officer), lamp, new Dispatch(verb, to, text("分派"), Optional.empty()));
    }

    private Answer<?> step(OfficerId officer, CaseId lamp, RequestCommand command) {
        return centre.yidi.orderDesk().conduct(centre.by(officer), lamp, ORDER, command);
    }

    private RequestHandling order(CaseId lamp) {
        return centre.yidi
                .caseDesk()
                .view(DISPATCHER, lamp)
                .orElseThrow()
                .proceedings()
                .find(RequestHandling.class, ORDER)
                .orElseThrow();
    }

    private List<String> clocks(CaseId lamp) {
        return centre.yidi.caseDesk().view(DISPATCHER, lamp).orElseThrow().clocks().stream()
                .map(ClockView::ledger)
                .filter(ledger -> !ledger.isEnded())
                .map(ledger -> ledger.limit().id().value())
                .toList();
    }

    private static void refused(Answer<?> answer, String code) {
        assertThat(answer.reasons()).extracting(Reason::code).containsExactly(code);
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
