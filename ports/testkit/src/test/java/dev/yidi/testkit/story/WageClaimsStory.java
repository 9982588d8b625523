package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.prevention.ActOnSignal;
import dev.yidi.core.prevention.LookAtSignal;
import dev.yidi.core.prevention.Signal;
import dev.yidi.core.prevention.SignalStage;
import dev.yidi.core.profile.SignalKind;
import dev.yidi.ports.Answer;
import dev.yidi.ports.FileQuery;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.SignalSweep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 第五份欠薪诉求: five workers come one by one, and the centre sees that it is one thing. */
class WageClaimsStory {
    private static final OrganId ECOLOGY = new OrganId("shengtai");
    private static final TopicCode WAGES = new TopicCode("labour.wage");
    private static final DivisionCode TOWN = DivisionCode.of("330122003");
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId DIRECTOR = new OfficerId("fang-min");
    private static final OfficerId ECOLOGY_OFFICER = new OfficerId("gu-yan");

    private final Centre centre = new Centre(
            "第五份欠薪诉求",
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(DIRECTOR, "方敏", Centre.CENTRE, Centre.ROOT, Role.CENTRE_HEAD),
            Centre.officer(ECOLOGY_OFFICER, "顾燕", ECOLOGY, Centre.ROOT, Role.HANDLER));

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void a_wave_of_wage_claims_is_noticed_before_the_sixth() {
        // Four workers come within two weeks; nobody at the window sees more than the one before them.
        List<CaseId> claims = new ArrayList<>();
        for (String name : List.of("钱一", "孙二", "李三", "周四")) {
            claims.add(claim(name));
            centre.time.advance(Duration.ofDays(3));
            assertThat(centre.yidi.preventionOffice().sweep().raised()).isEmpty();
        }
        centre.tell("桐君街道四人先后反映工资未付，窗口逐件登记，尚未预警。");

        // With the fifth the watch looks up: one signal, with its reasons.
        claims.add(claim("吴五"));
        SignalSweep sweep = centre.yidi.preventionOffice().sweep();
        FileId id = sweep.raised().get(0);
        Signal signal = signal(id);
        assertThat(sweep.raised()).hasSize(1);
        assertThat(signal.cluster().kind()).isEqualTo(SignalKind.CLUSTER);
        assertThat(signal.cluster().topic()).isEqualTo(new TopicCode("labour"));
        assertThat(signal.cluster().place()).isEqualTo(TOWN);
        assertThat(signal.cluster().cases()).containsExactlyInAnyOrderElementsOf(claims);
        centre.tell("第五件登记后预警：桐君街道，劳动和社会保障，30 日内 5 件，阈值 5 件。");

        // It is raised for people to look at, once, and not for everybody.
        assertThat(centre.yidi.preventionOffice().sweep().raised()).isEmpty();
        assertThat(centre.yidi.preventionOffice().signal(ECOLOGY_OFFICER, id)).isInstanceOf(Answer.Absent.class);
        assertThat(centre.yidi
                        .preventionOffice()
                        .decide(centre.by(DIRECTOR), id, new ActOnSignal(text("立即处置")))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("signal.not-looked-at");

        // The director looks, and says what was done.
        centre.yidi
                .preventionOffice()
                .decide(centre.by(DIRECTOR), id, new LookAtSignal())
                .orElseThrow();
        centre.tell("方敏（中心主任）研判：五件同属一处工地。");
        centre.yidi
                .preventionOffice()
                .decide(centre.by(DIRECTOR), id, new ActOnSignal(text("请县人社局到工地核查工资专户，中心设临时受理点")))
                .orElseThrow();
        centre.tell("处置：请人社局到工地核查工资专户，设临时受理点。");

        assertThat(signal(id).stage()).isEqualTo(SignalStage.ACTED_UPON);
        assertThat(centre.yidi
                        .preventionOffice()
                        .signals(DIRECTOR, FileQuery.open())
                        .lines())
                .isEmpty();
        assertThat(centre.yidi.preventionOffice().signalHistory(DIRECTOR, id).orElseThrow())
                .hasSize(3);
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
    }

    private Signal signal(FileId id) {
        return centre.yidi.preventionOffice().signal(DIRECTOR, id).orElseThrow();
    }

    private CaseId claim(String name) {
        Register matter = Register.of(
                        IntakeChannel.VISIT, Centre.VILLAGE, CaseKind.REQUEST, text("工资未付"), text("工地两个月没发工资"))
                .about(WAGES)
                .between(PartyEntry.person(PartyRole.APPLICANT, PersonName.of(name), PhoneNumber.of("13900007001")));
        return centre.yidi
                .reception()
                .register(centre.by(CLERK), matter)
                .orElseThrow()
                .receipt()
                .caseId();
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
