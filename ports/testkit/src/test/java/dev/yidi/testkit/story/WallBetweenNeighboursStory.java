package dev.yidi.testkit.story;

import static dev.yidi.testkit.story.TongluCentre.CLERK;
import static dev.yidi.testkit.story.TongluCentre.DISPATCHER;
import static dev.yidi.testkit.story.TongluCentre.GRID_WORKER;
import static dev.yidi.testkit.story.TongluCentre.MEDIATION_COMMITTEE;
import static dev.yidi.testkit.story.TongluCentre.POLICE;
import static dev.yidi.testkit.story.TongluCentre.POLICE_OFFICER;
import static dev.yidi.testkit.story.TongluCentre.SUN;
import static dev.yidi.testkit.story.TongluCentre.ZHAO;
import static dev.yidi.testkit.story.TongluCentre.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AgreeToReturn;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.ObjectToDispatch;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.court.ApplicationForm;
import dev.yidi.core.court.ApplyForConfirmation;
import dev.yidi.core.court.CompetentCourts;
import dev.yidi.core.court.ConfirmationCommand;
import dev.yidi.core.court.ConfirmationPaper;
import dev.yidi.core.court.ConfirmationRequest;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.court.CourtLink;
import dev.yidi.core.court.CourtTie;
import dev.yidi.core.court.RecordCourtAcceptance;
import dev.yidi.core.court.RecordRuling;
import dev.yidi.core.court.Ruling;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConflictGround;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.DecideRecusal;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.RequestRecusal;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 围墙纠纷: one dispute between neighbours, from the grid worker's round to the closed case. */
class WallBetweenNeighboursStory {
    private static final PartyId ZHANG = new PartyId("p1");
    private static final PartyId LI = new PartyId("p2");
    private static final Set<PartyId> BOTH = Set.of(ZHANG, LI);
    private static final ProceedingId MEDIATION = new ProceedingId("mediation-1");
    private static final ProceedingId CONFIRMATION = new ProceedingId("confirmation-1");
    private static final MediatorId MEDIATOR_ZHAO = new MediatorId(ZHAO.value());
    private static final MediatorId MEDIATOR_SUN = new MediatorId(SUN.value());
    private static final Court COUNTY_COURT = new Court("桐庐县人民法院", CourtLevel.BASIC);
    private static final String COMMITTEE = "县矛盾纠纷人民调解委员会";

    private final TongluCentre centre = new TongluCentre();
    private CaseId wall;
    private Credential credential;

    @Test
    void a_quarrel_about_a_wall_is_settled_in_one_place() {
        try (Transcript story = new Transcript("围墙纠纷", centre.time)) {
            theGridWorkerReports(story);
            theWindowClassifiesAndTheProfileAdvises(story);
            thePoliceObjectAndTheCaseComesBack(story);
            theCommitteeMediatesWithAnotherMediator(story);
            theCourtConfirms(story);
            theWallIsMovedAndTheCaseCloses(story);
        }
    }

    /** 网格上报: the grid worker finds the quarrel on her round and reports it; it is registered with a number and a code. */
    private void theGridWorkerReports(Transcript story) {
        Registered registered = centre.yidi
                .reception()
                .register(
                        centre.by(GRID_WORKER),
                        Register.of(
                                        IntakeChannel.GRID_REPORT,
                                        TongluCentre.VILLAGE,
                                        CaseKind.DISPUTE,
                                        text("围墙越界"),
                                        text("李四砌墙占了张三家门前的路，两家已吵了三天。"))
                                .between(
                                        PartyEntry.person(
                                                PartyRole.APPLICANT,
                                                PersonName.of("张三"),
                                                PhoneNumber.of("13800001234")),
                                        PartyEntry.person(
                                                PartyRole.RESPONDENT,
                                                PersonName.of("李四"),
                                                PhoneNumber.of("13900005678"))))
                .orElseThrow();
        wall = registered.receipt().caseId();
        credential = new Credential(registered.queryCode(), "1234");
        story.tell("网格员何小燕巡查时上报，登记为 " + registered.receipt().number() + "，查询码交给张三。");
        assertThat(follow().state()).isEqualTo("citizen.state.registered");
        assertThat(view().custody().firstHandler()).isEqualTo(GRID_WORKER);
    }

    /** 分类导引: the window says what it is about; the profile advises, with reasons, and an officer decides. */
    private void theWindowClassifiesAndTheProfileAdvises(Transcript story) {
        pass(Duration.ofHours(2));
        centre.yidi
                .reception()
                .classify(
                        centre.by(CLERK),
                        wall,
                        new Classify(
                                CaseKind.DISPUTE,
                                Optional.empty(),
                                new TopicCode("dispute.neighbour"),
                                Set.of(),
                                Optional.of(text("相邻关系"))))
                .orElseThrow();
        var advice = centre.yidi.reception().advise(DISPATCHER, wall).orElseThrow();
        assertThat(advice.reasons()).isNotEmpty();
        story.tell("窗口陈静归为邻里纠纷；分拨建议：" + name(advice.organ()) + "。");
    }

    /** 异议退回: sent to the police by mistake, the case stays theirs to answer for until the dispatcher agrees. */
    private void thePoliceObjectAndTheCaseComesBack(Transcript story) {
        var desk = centre.yidi.caseDesk();
        desk.dispatch(centre.by(DISPATCHER), wall, forward(POLICE)).orElseThrow();
        pass(Duration.ofDays(1));
        desk.object(
                        centre.by(POLICE_OFFICER),
                        wall,
                        new ObjectToDispatch(
                                text("没有打架，也没有损坏财物，不属治安案件。"),
                                new Citation("信访工作条例(2022)", "23 ¶3"),
                                Optional.of(MEDIATION_COMMITTEE)))
                .orElseThrow();
        assertThat(view().custody().accountable()).contains(POLICE);
        refused(
                desk.dispatch(centre.by(DISPATCHER), wall, forward(MEDIATION_COMMITTEE)),
                "case.actor.not-holder",
                "case.dispatch.objection-pending");
        desk.agreeToReturn(centre.by(DISPATCHER), wall, new AgreeToReturn()).orElseThrow();
        desk.dispatch(centre.by(DISPATCHER), wall, forward(MEDIATION_COMMITTEE)).orElseThrow();
        desk.accept(centre.by(ZHAO), wall, new AcceptCase(ZHAO)).orElseThrow();
        assertThat(view().custody().accountable()).contains(MEDIATION_COMMITTEE);
        story.tell("派给公安局，公安局次日提出异议；王磊同意退回，改派人民调解委员会，赵秀英受理。");
    }

    /** 人民调解: nothing before both agree; the mediator who is a cousin steps aside; the agreement takes effect with the seal. */
    private void theCommitteeMediatesWithAnotherMediator(Transcript story) {
        mediate(
                ZHAO,
                new ProposeMediation(
                        MEDIATION,
                        MediationTerms.peoples(),
                        Referral.none(),
                        MediationOrigin.APPLIED,
                        BOTH,
                        COMMITTEE));
        refused(
                centre.yidi.mediationRoom().conduct(centre.by(ZHAO), wall, MEDIATION, session(MEDIATOR_ZHAO)),
                "mediation.session.no-consent",
                "mediation.wrong-stage",
                "mediation.mediator.not-named");
        mediate(ZHAO, new ConsentToMediation(ZHANG));
        mediate(ZHAO, new ConsentToMediation(LI));
        mediate(ZHAO, new AppointMediator(MEDIATOR_ZHAO, Set.of()));
        mediate(ZHAO, new RequestRecusal(LI, MEDIATOR_ZHAO, ConflictGround.NEAR_RELATIVE, text("她是张三的表姐")));
        mediate(SUN, new DecideRecusal(MEDIATOR_ZHAO, true, text("属实")));
        mediate(SUN, new AppointMediator(MEDIATOR_SUN, Set.of()));
        story.tell("双方同意调解；李四请赵秀英回避（张三的表姐），改由孙建华调解。");
        pass(Duration.ofDays(4));
        mediate(SUN, session(MEDIATOR_SUN));
        mediate(
                SUN,
                new RecordWrittenAgreement(AgreementTerms.whole(
                        text("李四的墙占路一米二。"),
                        text("李四把墙退回界内，张三让出半天工。"),
                        List.of(new Obligation(
                                "wall", LI, ZHANG, text("把墙退回界内"), Optional.of(LocalDate.of(2026, 4, 30)))))));
        mediate(SUN, new SignAgreement(ZHANG, SignatureForm.SIGNATURE));
        mediate(SUN, new SignAgreement(LI, SignatureForm.FINGERPRINT));
        mediate(SUN, new SignAsMediator(MEDIATOR_SUN));
        assertThat(mediation().effectiveAt()).isEmpty();
        mediate(SUN, new SealAgreement(COMMITTEE));
        assertThat(mediation().effectiveAt()).contains(centre.time.instant());
        story.tell("现场调解一次；协议书双方签名按印、调解员签名、委员会盖章，即时生效。");
    }

    /** 司法确认: both apply together within thirty days; one alone cannot. */
    private void theCourtConfirms(Transcript story) {
        pass(Duration.ofDays(10));
        refused(
                centre.yidi.courtDesk().conduct(centre.by(SUN), wall, CONFIRMATION, application(Set.of(ZHANG))),
                "court.confirmation.not-joint");
        confirm(application(BOTH));
        confirm(new RecordCourtAcceptance(COUNTY_COURT));
        pass(Duration.ofDays(7));
        confirm(new RecordRuling(Ruling.CONFIRMED, Set.of()));
        story.tell("双方在三十日内共同申请司法确认，法院裁定协议有效。");
    }

    /** 履行、评价、结案: the wall is moved, the citizen is answered and satisfied, and the case closes with one place visited. */
    private void theWallIsMovedAndTheCaseCloses(Transcript story) {
        pass(Duration.ofDays(9));
        mediate(SUN, new RecordPerformance("wall", text("墙已退回界内，双方到场确认")));
        var desk = centre.yidi.caseDesk();
        desk.conclude(centre.by(ZHAO), wall, new ConcludeCase(CaseResult.AGREED, text("达成协议并已履行")))
                .orElseThrow();
        refused(desk.close(centre.by(ZHAO), wall, new CloseCase()), "case.not-answered");
        desk.answer(centre.by(ZHAO), wall, new AnswerCitizen(text("墙已退回界内，协议经法院确认。")))
                .orElseThrow();
        desk.close(centre.by(ZHAO), wall, new CloseCase()).orElseThrow();
        centre.yidi
                .inquiry()
                .rate(credential, "r1", new RateCase(RatedSubject.MEDIATOR, "SATISFIED", Optional.empty()))
                .orElseThrow();
        assertThat(follow().state()).isEqualTo("citizen.state.closed");
        assertThat(follow().answer()).contains("墙已退回界内，协议经法院确认。");
        assertThat(view().trips().places()).hasSize(1);
        story.tell("墙已退回，张三评价“满意”；全程只跑一地。");
    }

    private void mediate(OfficerId officer, MediationCommand step) {
        centre.yidi
                .mediationRoom()
                .conduct(centre.by(officer), wall, MEDIATION, step)
                .orElseThrow();
    }

    private void confirm(ConfirmationCommand step) {
        centre.yidi
                .courtDesk()
                .conduct(centre.by(SUN), wall, CONFIRMATION, step)
                .orElseThrow();
    }

    private ApplyForConfirmation application(Set<PartyId> applicants) {
        LocalDate effectiveOn =
                LocalDate.ofInstant(mediation().effectiveAt().orElseThrow(), TongluCentre.COUNTY.zone());
        return new ApplyForConfirmation(
                CONFIRMATION,
                new ConfirmationRequest(
                        applicants,
                        Set.of(),
                        BOTH,
                        true,
                        effectiveOn,
                        LocalDate.ofInstant(centre.time.instant(), TongluCentre.COUNTY.zone()),
                        ApplicationForm.WRITTEN,
                        Set.of(),
                        false,
                        EnumSet.allOf(ConfirmationPaper.class),
                        List.of(COUNTY_COURT),
                        new CompetentCourts(List.of(new CourtTie(COUNTY_COURT, CourtLink.SEAT)), false)),
                effectiveOn.plusDays(30));
    }

    private Mediation mediation() {
        return view().proceedings().mediation(MEDIATION).orElseThrow();
    }

    private CaseView view() {
        return centre.yidi.caseDesk().view(DISPATCHER, wall).orElseThrow();
    }

    private CitizenView follow() {
        return centre.yidi.inquiry().follow(credential).orElseThrow();
    }

    private void pass(Duration duration) {
        centre.time.advance(duration);
    }

    private static HoldSession session(MediatorId mediator) {
        return new HoldSession(
                Session.closed(SessionMode.ON_SITE, text("县社会治理中心调解室"), Set.of(mediator), BOTH, text("各让一步")));
    }

    private static Dispatch forward(OrganId to) {
        return new Dispatch(DispatchVerb.FORWARD, to, text("属该单位职责"), Optional.empty());
    }

    private static String name(OrganId organ) {
        return TongluCentre.COUNTY.organs().find(organ).orElseThrow().name();
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
