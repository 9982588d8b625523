package dev.yidi.testkit.story;

import static dev.yidi.testkit.story.MediationRoomStage.BOTH;
import static dev.yidi.testkit.story.MediationRoomStage.COMMITTEE;
import static dev.yidi.testkit.story.MediationRoomStage.FIRST;
import static dev.yidi.testkit.story.MediationRoomStage.MEDIATION;
import static dev.yidi.testkit.story.MediationRoomStage.MEDIATOR;
import static dev.yidi.testkit.story.MediationRoomStage.SECOND;
import static dev.yidi.testkit.story.MediationRoomStage.terms;
import static dev.yidi.testkit.story.MediationRoomStage.text;
import static dev.yidi.testkit.story.TongluCentre.POLICE;
import static dev.yidi.testkit.story.TongluCentre.SUN;
import static dev.yidi.testkit.story.TongluCentre.ZHAO;
import static dev.yidi.testkit.story.TongluCentre.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OrganId;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.PauseClock;
import dev.yidi.core.casefile.ResumeClock;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.FollowUpKind;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.Linkage;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationNotice;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.OnlineRecord;
import dev.yidi.core.mediation.OtherWay;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordPartialPerformance;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.RecordVisit;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.ReportBack;
import dev.yidi.core.mediation.ReturnMaterial;
import dev.yidi.core.mediation.ReturnOutcome;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.mediation.TakeDispute;
import dev.yidi.core.mediation.TellOtherWays;
import dev.yidi.core.mediation.TellRules;
import dev.yidi.core.mediation.VisitFinding;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.PauseReason;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.MediationRoom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 警调、诉调与医疗纠纷: three disputes that came from elsewhere, and what went back. */
class MediationLinkagesStory {
    private static final OrganId COURT = new OrganId("fayuan");

    @Test
    void the_police_case_ends_when_the_damages_are_paid_and_not_when_the_paper_is_signed() {
        MediationRoomStage stage = new MediationRoomStage(IntakeChannel.POLICE, "酒后推搡", "周明", "吴刚");
        try (Transcript story = new Transcript("警调对接", stage.centre.time)) {
            // 派出所移送一起轻微推搡；双方同意由人民调解委员会调解。
            stage.does(new ProposeMediation(
                    MEDIATION,
                    terms("peoples"),
                    Referral.by(Linkage.POLICE, POLICE),
                    MediationOrigin.ENTRUSTED,
                    BOTH,
                    COMMITTEE));
            stage.does(new ConsentToMediation(FIRST));
            stage.does(new ConsentToMediation(SECOND));
            stage.does(new AppointMediator(MEDIATOR, Set.of()));
            stage.meet();
            stage.does(new RecordWrittenAgreement(AgreementTerms.whole(
                    text("吴刚推倒周明，手机摔坏。"),
                    text("吴刚分两次赔两千元。"),
                    List.of(
                            stage.owes("o1", "付一千元", LocalDate.of(2026, 3, 20)),
                            stage.owes("o2", "付一千元", LocalDate.of(2026, 4, 20))))));
            stage.does(new SignAgreement(FIRST, SignatureForm.SIGNATURE));
            stage.does(new SignAgreement(SECOND, SignatureForm.FINGERPRINT));
            stage.does(new SignAsMediator(MEDIATOR));
            stage.does(new SealAgreement(COMMITTEE));
            story.tell("协议生效，分两期赔偿；须向派出所反馈。");

            // 反馈前不能结案；签了协议，治安案件还没有完。
            assertThat(stage.owed()).containsExactly(ReturnOutcome.AGREED);
            var desk = stage.centre.yidi.caseDesk();
            desk.conclude(stage.centre.by(ZHAO), stage.dispute, new ConcludeCase(CaseResult.AGREED, text("达成协议")))
                    .orElseThrow();
            desk.answer(stage.centre.by(ZHAO), stage.dispute, new AnswerCitizen(text("协议已生效")))
                    .orElseThrow();
            refused(
                    desk.close(stage.centre.by(ZHAO), stage.dispute, new CloseCase()),
                    "case.proceeding-open",
                    "case.mediate.return-owed");
            stage.does(new ReportBack(EnumSet.of(ReturnMaterial.RESULT_REPORT, ReturnMaterial.AGREEMENT)));
            assertThat(stage.mediation().isReferralSettled()).isFalse();
            desk.close(stage.centre.by(ZHAO), stage.dispute, new CloseCase()).orElseThrow();
            story.tell("已反馈协议书，纠纷结案；是否处罚仍看履行。");

            // 结案不等于履行：到期前提醒，到期后回访。
            stage.pass(19);
            assertThat(stage.mediation().followUps().isCalled("o1", FollowUpKind.REMINDER))
                    .isTrue();
            assertThat(stage.mediation().followUps().isCalled("o1", FollowUpKind.VISIT))
                    .isTrue();
            stage.does(new RecordPartialPerformance("o1", text("先付六百元")));
            stage.does(new RecordVisit("o1", VisitFinding.PARTLY_PERFORMED, text("电话回访")));
            stage.pass(10);
            stage.does(new RecordPerformance("o1", text("余款付清")));
            assertThat(stage.owed()).isEmpty();
            stage.does(new RecordPerformance("o2", text("第二期付清")));
            assertThat(stage.owed()).containsExactly(ReturnOutcome.PERFORMED);
            stage.does(new ReportBack(EnumSet.of(ReturnMaterial.RESULT_REPORT, ReturnMaterial.PROOF_OF_PERFORMANCE)));
            assertThat(stage.mediation().isReferralSettled()).isTrue();
            story.tell("两期付清，履行证明交派出所，治安案件不再处罚。");
        }
    }

    @Test
    void the_court_gets_its_papers_back_after_an_online_mediation() {
        MediationRoomStage stage = new MediationRoomStage(IntakeChannel.COURT, "租金拖欠", "郑强", "冯丽");
        try (Transcript story = new Transcript("诉前委派在线调解", stage.centre.time)) {
            // 法院立案前委派，在线进行；调解组织三个工作日内确认接受，期限自确认起三十日。
            stage.does(new ProposeMediation(
                    MEDIATION,
                    terms("court-pre-filing-online"),
                    new Referral(Linkage.COURT, Optional.of(COURT), Optional.of(LocalDate.of(2026, 4, 10))),
                    MediationOrigin.ENTRUSTED,
                    BOTH,
                    COMMITTEE));
            stage.does(new ConsentToMediation(FIRST));
            stage.does(new ConsentToMediation(SECOND));
            stage.does(TakeDispute.now());
            stage.does(new AppointMediator(MEDIATOR, Set.of()));
            Envelope opening = stage.centre.by(SUN);
            Instant begins = stage.centre.time.instant();
            MediationRoom rooms = stage.centre.yidi.mediationRoom();
            rooms.openRoom(opening, stage.dispute, MEDIATION, begins).orElseThrow();
            // 同一编号换了委托人再来，不办，开着的房间也不关。
            Envelope other = new Envelope(opening.commandId(), SUN, Optional.of("somebody"), Optional.empty());
            assertThat(rooms.openRoom(other, stage.dispute, MEDIATION, begins)).isInstanceOf(Answer.Refused.class);
            assertThat(stage.centre.rooms.count()).isEqualTo(1);
            String room = stage.mediation().course().rooms().get(0).reference();
            story.tell("确认接受委派，开设在线调解室 " + room + "。");

            // 没有告知、没有核实身份，不能开始。
            refused(
                    stage.tries(online(room, Set.of(FIRST))),
                    "mediation.session.not-told",
                    "mediation.session.identity-unchecked");
            stage.does(new TellRules(EnumSet.allOf(MediationNotice.class)));
            stage.does(online(room, BOTH));
            stage.does(new RecordWrittenAgreement(AgreementTerms.whole(
                    text("欠租三个月。"), text("四月底前付清。"), List.of(stage.owes("rent", "付租金", LocalDate.of(2026, 4, 30))))));
            refused(stage.tries(new SignAgreement(FIRST, SignatureForm.SIGNATURE)), "mediation.sign.not-electronic");
            stage.does(new SignAgreement(FIRST, SignatureForm.ELECTRONIC));
            assertThat(stage.mediation().effectiveAt()).isEmpty();
            stage.does(new SignAgreement(SECOND, SignatureForm.ELECTRONIC));
            assertThat(stage.mediation().effectiveAt()).contains(stage.centre.time.instant());
            story.tell("告知权利义务和虚假调解后果、核实身份后在线调解；双方电子签章，协议即时生效。");

            // 结果和材料回到法院；少一样都不行，笔录和让步不在其中。
            refused(
                    stage.tries(new ReportBack(EnumSet.of(ReturnMaterial.RESULT_REPORT))),
                    "mediation.return.material-missing");
            stage.does(new ReportBack(EnumSet.of(
                    ReturnMaterial.RESULT_REPORT, ReturnMaterial.AGREEMENT, ReturnMaterial.REFERRED_PAPERS)));
            assertThat(stage.owed()).isEmpty();
            assertThat(stage.mediation().isReferralSettled()).isTrue();
            story.tell("调解结果、协议书和委派材料按时退回法院。");
        }
    }

    @Test
    void a_medical_mediation_waits_for_the_appraisal_and_fails_when_its_days_are_over() {
        MediationRoomStage stage = new MediationRoomStage(IntakeChannel.VISIT, "术后感染", "陈桂花", "县人民医院");
        try (Transcript story = new Transcript("医疗纠纷", stage.centre.time)) {
            // 医调委受理，三十个工作日；鉴定时间不计算在内。
            stage.does(new ProposeMediation(
                    MEDIATION, terms("medical"), Referral.none(), MediationOrigin.APPLIED, BOTH, COMMITTEE));
            stage.does(new ConsentToMediation(FIRST));
            stage.does(new ConsentToMediation(SECOND));
            stage.does(TakeDispute.now());
            stage.does(new AppointMediator(MEDIATOR, Set.of()));
            stage.meet();
            ClockId clock = new ClockId("MEDIATE_MEDICAL-1");
            stage.pass(10);
            stage.centre
                    .yidi
                    .caseDesk()
                    .pause(stage.centre.by(ZHAO), stage.dispute, new PauseClock(clock, PauseReason.APPRAISAL))
                    .orElseThrow();
            stage.pass(60);
            assertThat(stage.mediation().ending()).isEmpty();
            stage.centre
                    .yidi
                    .caseDesk()
                    .resume(stage.centre.by(ZHAO), stage.dispute, new ResumeClock(clock))
                    .orElseThrow();
            story.tell("委托鉴定六十天，期限中止；鉴定意见送达后恢复。");

            // 期限届满未达成协议，视为调解不成；告知其他途径。
            stage.pass(60);
            assertThat(stage.mediation().ending())
                    .hasValueSatisfying(ending -> assertThat(ending.end()).isEqualTo(MediationEnd.PERIOD_EXPIRED));
            refused(
                    stage.tries(new RecordWrittenAgreement(AgreementTerms.whole(text("事实"), text("内容"), List.of()))),
                    "mediation.wrong-stage");
            assertThat(stage.mediation().otherWaysOwed()).isNotEmpty();
            stage.does(new TellOtherWays(EnumSet.allOf(OtherWay.class)));
            story.tell("期限届满，视为调解不成；已告知可以申请行政处理或者起诉。");
        }
    }

    private static HoldSession online(String room, Set<dev.yidi.core.PartyId> checked) {
        return new HoldSession(
                Session.online(new OnlineRecord(room, checked, true), Set.of(MEDIATOR), BOTH, text("视频调解")));
    }
}
