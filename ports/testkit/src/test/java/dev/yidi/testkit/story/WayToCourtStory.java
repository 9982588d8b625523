package dev.yidi.testkit.story;

import static dev.yidi.testkit.story.TongluCentre.CLERK;
import static dev.yidi.testkit.story.TongluCentre.DISPATCHER;
import static dev.yidi.testkit.story.TongluCentre.MEDIATION_COMMITTEE;
import static dev.yidi.testkit.story.TongluCentre.SUN;
import static dev.yidi.testkit.story.TongluCentre.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.court.ApplicationForm;
import dev.yidi.core.court.ApplyForConfirmation;
import dev.yidi.core.court.ApplyForEnforcement;
import dev.yidi.core.court.CompetentCourts;
import dev.yidi.core.court.ConfirmationCommand;
import dev.yidi.core.court.ConfirmationPaper;
import dev.yidi.core.court.ConfirmationRequest;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.court.CourtLink;
import dev.yidi.core.court.CourtTie;
import dev.yidi.core.court.EnforcementResult;
import dev.yidi.core.court.EnforcementStage;
import dev.yidi.core.court.RecordCourtAcceptance;
import dev.yidi.core.court.RecordEnforcementAcceptance;
import dev.yidi.core.court.RecordEnforcementResult;
import dev.yidi.core.court.RecordRuling;
import dev.yidi.core.court.Ruling;
import dev.yidi.core.litigation.AgencyCommand;
import dev.yidi.core.litigation.AgencyStage;
import dev.yidi.core.litigation.AidDecision;
import dev.yidi.core.litigation.AidExemption;
import dev.yidi.core.litigation.ApplyForLegalAid;
import dev.yidi.core.litigation.AssignLawyer;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.CarryReferral;
import dev.yidi.core.litigation.CourtPaper;
import dev.yidi.core.litigation.CourtSequel;
import dev.yidi.core.litigation.DecideLegalAid;
import dev.yidi.core.litigation.LawyerSource;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.MediationSkipped;
import dev.yidi.core.litigation.MediationTried;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.litigation.RecordDocketing;
import dev.yidi.core.litigation.RecordLawyerAnswer;
import dev.yidi.core.litigation.RecordSequel;
import dev.yidi.core.litigation.RecordSuitOutcome;
import dev.yidi.core.litigation.ReferralChannel;
import dev.yidi.core.litigation.ReferralCommand;
import dev.yidi.core.litigation.ReferralKind;
import dev.yidi.core.litigation.ReturnToCourt;
import dev.yidi.core.litigation.ReturnedPaper;
import dev.yidi.core.litigation.SignForPapers;
import dev.yidi.core.litigation.SkipReason;
import dev.yidi.core.litigation.SubmitSuit;
import dev.yidi.core.litigation.SuitOutcome;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.BreachKind;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordBreach;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.outside.Guide;
import dev.yidi.core.outside.OutsideCommand;
import dev.yidi.core.outside.OutsideResult;
import dev.yidi.core.outside.OutsideTrack;
import dev.yidi.core.outside.PassedData;
import dev.yidi.core.outside.PassingBasis;
import dev.yidi.core.outside.PassingOn;
import dev.yidi.core.outside.RecordOutsideAcceptance;
import dev.yidi.core.outside.RecordOutsideApplication;
import dev.yidi.core.outside.RecordOutsideDecision;
import dev.yidi.core.outside.ReferOutside;
import dev.yidi.core.outside.TellAbout;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.CitizenView;
import dev.yidi.ports.ClockView;
import dev.yidi.ports.Credential;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 诉讼引调、代理诉讼、外部程序: three ways to court and outside, each one case and one code. */
class WayToCourtStory {
    private static final PartyId ZHANG = new PartyId("p1");
    private static final PartyId LI = new PartyId("p2");
    private static final Set<PartyId> BOTH = Set.of(ZHANG, LI);
    private static final ProceedingId REFERRAL = new ProceedingId("referral-1");
    private static final ProceedingId MEDIATION = new ProceedingId("mediation-1");
    private static final ProceedingId CONFIRMATION = new ProceedingId("confirmation-1");
    private static final ProceedingId AGENCY = new ProceedingId("agency-1");
    private static final ProceedingId ARBITRATION = new ProceedingId("arbitration-1");
    private static final MediatorId MEDIATOR = new MediatorId(SUN.value());
    private static final Court COUNTY_COURT = new Court("桐庐县人民法院", CourtLevel.BASIC);
    private static final String COMMITTEE = "县矛盾纠纷人民调解委员会";

    private final TongluCentre centre = new TongluCentre();
    private CaseId matter;
    private Credential credential;

    @Test
    void a_court_refers_and_what_was_agreed_is_enforced() {
        try (Transcript story = new Transcript("诉讼引调", centre.time)) {
            comesIn(IntakeChannel.COURT, "借款纠纷");
            refer(new ReceiveReferral(
                    REFERRAL,
                    COUNTY_COURT,
                    "（2026）浙0122诉前调88号",
                    ReferralKind.BEFORE_FILING,
                    ReferralChannel.PAPER,
                    BOTH,
                    Optional.empty()));
            refer(new SignForPapers(today(), Set.of(CourtPaper.LETTER, CourtPaper.COMPLAINT)));
            story.tell("法院诉前委派，孙建华签收材料，三十日内退回法院。");
            mediate();
            refer(new CarryReferral(MEDIATION));
            refused(
                    centre.yidi
                            .referralDesk()
                            .conduct(
                                    centre.by(SUN),
                                    matter,
                                    REFERRAL,
                                    new ReturnToCourt(Set.of(ReturnedPaper.REPORT), Optional.empty())),
                    "litigation.return.papers-missing");
            refer(new ReturnToCourt(Set.of(ReturnedPaper.REPORT, ReturnedPaper.AGREEMENT), Optional.empty()));
            refer(new RecordSequel(CourtSequel.CONFIRMATION));
            story.tell("双方达成协议；结果和协议报法院，调解笔录不外传。");

            confirm(application());
            confirm(new RecordCourtAcceptance(COUNTY_COURT));
            confirm(new RecordRuling(Ruling.CONFIRMED, Set.of()));
            story.tell("双方共同申请，法院确认协议有效。");

            centre.time.advance(Duration.ofDays(40));
            ApplyForEnforcement enforce = new ApplyForEnforcement(ZHANG, LI, Set.of("pay"));
            refused(
                    centre.yidi.courtDesk().conduct(centre.by(SUN), matter, CONFIRMATION, enforce),
                    "case.enforce.not-breached");
            room(new RecordBreach("pay", BreachKind.NOT_PERFORMED, today(), text("到期未付")));
            refused(
                    centre.yidi
                            .courtDesk()
                            .conduct(
                                    centre.by(SUN),
                                    matter,
                                    CONFIRMATION,
                                    new ApplyForEnforcement(LI, ZHANG, Set.of("pay"))),
                    "case.enforce.not-owed");
            confirm(enforce);
            confirm(new RecordEnforcementAcceptance(1, COUNTY_COURT, "（2026）浙0122执66号"));
            confirm(new RecordEnforcementResult(1, EnforcementResult.FULFILLED));
            assertThat(view().proceedings()
                            .confirmation(CONFIRMATION)
                            .orElseThrow()
                            .enforcements())
                    .singleElement()
                    .satisfies(e -> assertThat(e.stage()).isEqualTo(EnforcementStage.ENDED));
            story.tell("李四到期未付，张三申请强制执行，执行完毕；一案一码到底。");
        }
    }

    @Test
    void a_party_skips_mediation_gets_a_lawyer_and_sues() {
        try (Transcript story = new Transcript("代理诉讼", centre.time)) {
            comesIn(IntakeChannel.VISIT, "讨薪");
            help(new BeginAgency(
                    AGENCY,
                    ZHANG,
                    Optional.empty(),
                    Optional.of(new MediationSkipped(SkipReason.OTHER_SIDE_UNREACHABLE, Optional.empty()))));
            assertThat(agency().mediation()).isEqualTo(MediationTried.SKIPPED);
            story.tell("包工头联系不上，张三不愿先调解，直接起诉；未经调解的原因记录在案。");

            help(new ApplyForLegalAid(today(), Optional.of(AidExemption.MIGRANT_WORKER)));
            help(new DecideLegalAid(AidDecision.GRANTED, Optional.empty()));
            help(new AssignLawyer("l1", PersonName.of("郑明"), "县法律援助中心", LawyerSource.LEGAL_AID));
            help(new RecordLawyerAnswer("l1", true, Optional.empty()));
            story.tell("农民工讨薪免予核查经济状况；给予法律援助，郑明律师接受指派。");

            help(new SubmitSuit(COUNTY_COURT, today()));
            assertThat(running()).contains("SUIT_FILING");
            centre.time.advance(Duration.ofDays(3));
            help(new RecordDocketing("（2026）浙0122民初9号"));
            centre.time.advance(Duration.ofDays(60));
            help(new RecordSuitOutcome(SuitOutcome.FOR_PARTY, Optional.of(text("判决支付工资"))));
            assertThat(agency().stage()).isEqualTo(AgencyStage.DECIDED);
            assertThat(follow().timeline())
                    .extracting(CitizenView.Step::what)
                    .contains("citizen.step.legal-aid-granted", "citizen.step.suit-decided");
            story.tell("七日内立案；判决支持张三，结果回到中心。");
        }
    }

    @Test
    void a_labour_dispute_goes_to_arbitration_and_its_result_comes_back() {
        try (Transcript story = new Transcript("劳动仲裁", centre.time)) {
            comesIn(IntakeChannel.VISIT, "辞退补偿");
            LocalDate known = today().minusMonths(11);
            Guide guide =
                    centre.yidi.outsideDesk().guide("LABOUR_ARBITRATION", known).orElseThrow();
            outside(new TellAbout(
                    ARBITRATION, guide.name(), ZHANG, "县劳动人事争议仲裁院", Optional.empty(), Optional.of(known), Set.of()));
            assertThat(follow().chances())
                    .containsExactly(new CitizenView.Chance(
                            "citizen.right.labour-arb-apply", guide.lastDay().orElseThrow()));
            story.tell("告知劳动仲裁：去哪里、带什么，最迟 " + guide.lastDay().orElseThrow() + " 申请。");

            refused(
                    outsideAnswer(new ReferOutside(
                            "县劳动人事争议仲裁院",
                            List.of(text("劳动合同")),
                            new PassingOn(PassingBasis.CONSENT, Optional.empty(), Set.of(PassedData.EVIDENCE)))),
                    "outside.passing.consent-missing");
            outside(new ReferOutside(
                    "县劳动人事争议仲裁院",
                    List.of(text("劳动合同")),
                    new PassingOn(PassingBasis.CONSENT, Optional.of(ZHANG), Set.of(PassedData.EVIDENCE))));
            outside(new RecordOutsideApplication(today()));
            assertThat(running()).contains("LABOUR_ARB_ACCEPT").doesNotContain("LABOUR_ARB_APPLY");
            story.tell("张三同意后材料移交仲裁院，当日申请，五日内决定是否受理。");

            centre.time.advance(Duration.ofDays(2));
            outside(new RecordOutsideAcceptance(today(), Optional.of("桐劳仲〔2026〕3号"), OutsideTrack.ORDINARY));
            centre.time.advance(Duration.ofDays(40));
            outside(new RecordOutsideDecision(today(), OutsideResult.PARTLY, Optional.of(text("裁决部分支持"))));
            assertThat(running()).contains("LABOUR_ARB_SUE").doesNotContain("LABOUR_ARB_DECIDE");
            assertThat(follow().chances())
                    .extracting(CitizenView.Chance::what)
                    .containsExactly("citizen.right.labour-arb-sue");
            story.tell("四十五日内裁决部分支持；不服的，十五日内可以起诉。");
        }
    }

    /** The matter comes in at the window, is classified, and the mediation committee has it. */
    private void comesIn(IntakeChannel channel, String title) {
        Registered registered = centre.yidi
                .reception()
                .register(
                        centre.by(CLERK),
                        Register.of(channel, TongluCentre.VILLAGE, CaseKind.DISPUTE, text(title), text("经过如下。"))
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
        matter = registered.receipt().caseId();
        credential = new Credential(registered.queryCode(), "1234");
        centre.yidi
                .reception()
                .classify(
                        centre.by(CLERK),
                        matter,
                        new Classify(
                                CaseKind.DISPUTE,
                                Optional.empty(),
                                new TopicCode("dispute.neighbour"),
                                Set.of(),
                                Optional.of(text("归类"))))
                .orElseThrow();
        var desk = centre.yidi.caseDesk();
        desk.dispatch(
                        centre.by(DISPATCHER),
                        matter,
                        new Dispatch(DispatchVerb.FORWARD, MEDIATION_COMMITTEE, text("承办"), Optional.empty()))
                .orElseThrow();
        desk.accept(centre.by(SUN), matter, new AcceptCase(SUN)).orElseThrow();
    }

    private void mediate() {
        room(new ProposeMediation(
                MEDIATION, MediationTerms.peoples(), Referral.none(), MediationOrigin.APPLIED, BOTH, COMMITTEE));
        room(new ConsentToMediation(ZHANG));
        room(new ConsentToMediation(LI));
        room(new AppointMediator(MEDIATOR, Set.of()));
        room(new HoldSession(Session.closed(SessionMode.ON_SITE, text("县中心二楼"), Set.of(MEDIATOR), BOTH, text("各让一步"))));
        room(new RecordWrittenAgreement(AgreementTerms.whole(
                text("李四借张三三万元。"),
                text("李四分期归还。"),
                List.of(new Obligation("pay", LI, ZHANG, text("还款"), Optional.of(today().plusDays(30)))))));
        room(new SignAgreement(ZHANG, SignatureForm.SIGNATURE));
        room(new SignAgreement(LI, SignatureForm.SIGNATURE));
        room(new SignAsMediator(MEDIATOR));
        room(new SealAgreement(COMMITTEE));
    }

    private ApplyForConfirmation application() {
        return new ApplyForConfirmation(
                CONFIRMATION,
                new ConfirmationRequest(
                        BOTH,
                        Set.of(),
                        BOTH,
                        true,
                        today(),
                        today(),
                        ApplicationForm.WRITTEN,
                        Set.of(),
                        false,
                        Set.of(
                                ConfirmationPaper.AGREEMENT,
                                ConfirmationPaper.PROOF_OF_MEDIATION,
                                ConfirmationPaper.IDENTITY_AND_CONTACT),
                        List.of(COUNTY_COURT),
                        new CompetentCourts(List.of(new CourtTie(COUNTY_COURT, CourtLink.INVITED)), false)),
                today().plusDays(30));
    }

    private void room(MediationCommand step) {
        centre.yidi
                .mediationRoom()
                .conduct(centre.by(SUN), matter, MEDIATION, step)
                .orElseThrow();
    }

    private void refer(ReferralCommand step) {
        centre.yidi
                .referralDesk()
                .conduct(centre.by(SUN), matter, REFERRAL, step)
                .orElseThrow();
    }

    private void confirm(ConfirmationCommand step) {
        centre.yidi
                .courtDesk()
                .conduct(centre.by(SUN), matter, CONFIRMATION, step)
                .orElseThrow();
    }

    private void help(AgencyCommand step) {
        centre.yidi
                .litigationDesk()
                .conduct(centre.by(SUN), matter, AGENCY, step)
                .orElseThrow();
    }

    private void outside(OutsideCommand step) {
        outsideAnswer(step).orElseThrow();
    }

    private Answer<?> outsideAnswer(OutsideCommand step) {
        return centre.yidi.outsideDesk().conduct(centre.by(SUN), matter, ARBITRATION, step);
    }

    private LitigationAgency agency() {
        return view().proceedings().find(LitigationAgency.class, AGENCY).orElseThrow();
    }

    private List<String> running() {
        return view().clocks().stream()
                .map(ClockView::ledger)
                .filter(clock -> !clock.isEnded())
                .map(clock -> clock.limit().id().value())
                .toList();
    }

    private CaseView view() {
        return centre.yidi.caseDesk().view(DISPATCHER, matter).orElseThrow();
    }

    private CitizenView follow() {
        return centre.yidi.inquiry().follow(credential).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(centre.time.instant(), TongluCentre.COUNTY.zone());
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
