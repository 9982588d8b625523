package dev.yidi.core.casefile;

import dev.yidi.core.PersonName;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.consultation.Absentee;
import dev.yidi.core.consultation.ConfirmAppointment;
import dev.yidi.core.consultation.ConsentToProcessing;
import dev.yidi.core.consultation.ConsultationEnd;
import dev.yidi.core.consultation.ConsultationMode;
import dev.yidi.core.consultation.ConsultationOutcome;
import dev.yidi.core.consultation.CrisisRisk;
import dev.yidi.core.consultation.EndConsultation;
import dev.yidi.core.consultation.HoldConsultation;
import dev.yidi.core.consultation.MissAppointment;
import dev.yidi.core.consultation.MoveAppointment;
import dev.yidi.core.consultation.OfferAppointment;
import dev.yidi.core.consultation.OpenRecord;
import dev.yidi.core.consultation.RecordOutcome;
import dev.yidi.core.consultation.ReportCrisis;
import dev.yidi.core.consultation.ShareRecord;
import dev.yidi.core.consultation.UnshareRecord;
import dev.yidi.core.consultation.WithdrawProcessingConsent;
import dev.yidi.core.court.ChooseExit;
import dev.yidi.core.court.ConfirmationExit;
import dev.yidi.core.court.ConfirmationGround;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtLevel;
import dev.yidi.core.court.DecideRulingObjection;
import dev.yidi.core.court.EnforcementResult;
import dev.yidi.core.court.RecordCourtAcceptance;
import dev.yidi.core.court.RecordCourtRefusal;
import dev.yidi.core.court.RecordEnforcementAcceptance;
import dev.yidi.core.court.RecordEnforcementRefusal;
import dev.yidi.core.court.RecordEnforcementResult;
import dev.yidi.core.court.RecordRuling;
import dev.yidi.core.court.RecordRulingService;
import dev.yidi.core.court.Ruling;
import dev.yidi.core.court.WithdrawConfirmation;
import dev.yidi.core.litigation.AgencyEnd;
import dev.yidi.core.litigation.AidDecision;
import dev.yidi.core.litigation.AppealFilingRefusal;
import dev.yidi.core.litigation.ApplyForLegalAid;
import dev.yidi.core.litigation.AskForAidPapers;
import dev.yidi.core.litigation.AssignLawyer;
import dev.yidi.core.litigation.CarryReferral;
import dev.yidi.core.litigation.CourtPaper;
import dev.yidi.core.litigation.CourtSequel;
import dev.yidi.core.litigation.DecideAidObjection;
import dev.yidi.core.litigation.DecideLegalAid;
import dev.yidi.core.litigation.DeclineReason;
import dev.yidi.core.litigation.DeclineReferral;
import dev.yidi.core.litigation.EndAgency;
import dev.yidi.core.litigation.EndLegalAid;
import dev.yidi.core.litigation.ExplainSkip;
import dev.yidi.core.litigation.ExtendReferral;
import dev.yidi.core.litigation.LawyerSource;
import dev.yidi.core.litigation.MediationSkipped;
import dev.yidi.core.litigation.NotMediated;
import dev.yidi.core.litigation.ObjectToAidDecision;
import dev.yidi.core.litigation.RecordDocketing;
import dev.yidi.core.litigation.RecordFilingRefusal;
import dev.yidi.core.litigation.RecordLawyerAnswer;
import dev.yidi.core.litigation.RecordSequel;
import dev.yidi.core.litigation.RecordSuitOutcome;
import dev.yidi.core.litigation.ReplaceLawyer;
import dev.yidi.core.litigation.ReturnToCourt;
import dev.yidi.core.litigation.ReturnedPaper;
import dev.yidi.core.litigation.SignForPapers;
import dev.yidi.core.litigation.SkipReason;
import dev.yidi.core.litigation.SubmitSuit;
import dev.yidi.core.litigation.SuitOutcome;
import dev.yidi.core.outside.AskForCorrection;
import dev.yidi.core.outside.DropOutside;
import dev.yidi.core.outside.InterruptTime;
import dev.yidi.core.outside.InterruptionReason;
import dev.yidi.core.outside.OutsideResult;
import dev.yidi.core.outside.OutsideTrack;
import dev.yidi.core.outside.PassedData;
import dev.yidi.core.outside.PassingBasis;
import dev.yidi.core.outside.PassingOn;
import dev.yidi.core.outside.RecordCorrection;
import dev.yidi.core.outside.RecordDecisionSued;
import dev.yidi.core.outside.RecordOutsideAcceptance;
import dev.yidi.core.outside.RecordOutsideApplication;
import dev.yidi.core.outside.RecordOutsideDecision;
import dev.yidi.core.outside.RecordOutsideRefusal;
import dev.yidi.core.outside.RecordReporterInformed;
import dev.yidi.core.outside.ReferOutside;
import dev.yidi.core.petition.Adoption;
import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.Authority;
import dev.yidi.core.petition.CloseHearing;
import dev.yidi.core.petition.DecideRoute;
import dev.yidi.core.petition.DischargeDuty;
import dev.yidi.core.petition.EndHandling;
import dev.yidi.core.petition.ExecutionState;
import dev.yidi.core.petition.ExtendHandling;
import dev.yidi.core.petition.IssueOpinion;
import dev.yidi.core.petition.OpenHearing;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.petition.OpinionText;
import dev.yidi.core.petition.PetitionEnd;
import dev.yidi.core.petition.RecordExecution;
import dev.yidi.core.petition.RecordSettlement;
import dev.yidi.core.petition.ReferAccusation;
import dev.yidi.core.petition.ReplyToSuggestion;
import dev.yidi.core.petition.WithdrawReview;
import dev.yidi.core.place.Tier;
import dev.yidi.core.proceeding.Proceeding;
import dev.yidi.core.report.AnswerReprisal;
import dev.yidi.core.report.ConfirmRealName;
import dev.yidi.core.report.ConsentToRelease;
import dev.yidi.core.report.DecideFiling;
import dev.yidi.core.report.DisputeCompetence;
import dev.yidi.core.report.FeedbackChannel;
import dev.yidi.core.report.FindingKind;
import dev.yidi.core.report.GrantReward;
import dev.yidi.core.report.IdentityPurpose;
import dev.yidi.core.report.NameReporter;
import dev.yidi.core.report.OpenIdentity;
import dev.yidi.core.report.ProtectionWish;
import dev.yidi.core.report.RecordFinding;
import dev.yidi.core.report.RecordTransferOutcome;
import dev.yidi.core.report.RecordVerification;
import dev.yidi.core.report.ReportReprisal;
import dev.yidi.core.report.SettleCompetence;
import dev.yidi.core.report.TellReporter;
import dev.yidi.core.report.TransferReport;
import dev.yidi.core.report.VerificationStep;
import dev.yidi.core.report.WishProtection;
import dev.yidi.core.report.WithdrawReleaseConsent;
import dev.yidi.core.request.AdmitOrder;
import dev.yidi.core.request.CloseOrder;
import dev.yidi.core.request.ContactMode;
import dev.yidi.core.request.EndAsRepeat;
import dev.yidi.core.request.EndCallBack;
import dev.yidi.core.request.HotlineOrder;
import dev.yidi.core.request.LegalWay;
import dev.yidi.core.request.MergeRepeat;
import dev.yidi.core.request.ObjectToOrder;
import dev.yidi.core.request.ObjectionGround;
import dev.yidi.core.request.OrderResult;
import dev.yidi.core.request.RecordCallBack;
import dev.yidi.core.request.RecordContact;
import dev.yidi.core.request.RecordSiteVisit;
import dev.yidi.core.request.ReplyToOrder;
import dev.yidi.core.request.ReviewOrderObjection;
import dev.yidi.core.request.SendBackOrder;
import dev.yidi.core.request.TellLegalWay;
import dev.yidi.core.time.LimitUnit;
import dev.yidi.core.time.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step of a proceeding other than mediation and joint handling 程序步骤, and whether it is open now.
 *
 * <p>As with {@link CaseAct} the commands themselves are asked, with what the proceeding and its case have and made-up values for the
 * rest, so that what is offered is what is granted: only what a person fills in can still be refused. The first word of a name is the kind of the proceeding, what follows is the
 * step.
 */
public enum ProceedingAct {
    /** 分类处理. */
    PETITION_DECIDE_ROUTE(PetitionProbe.of(p ->
            Stream.of(AppealRoute.values()).map(route -> new DecideRoute(route, Probe.TEXT, Optional.of(Probe.TEXT))))),
    /** 检举控告转送. */
    PETITION_REFER_ACCUSATION(PetitionProbe.of(
            p -> Stream.of(new ReferAccusation(Authority.above("-", Tier.PREFECTURE), Probe.TEXT)))),
    /** 建议答复. */
    PETITION_REPLY_TO_SUGGESTION(
            PetitionProbe.of(p -> Stream.of(new ReplyToSuggestion(Adoption.WHOLLY, Probe.TEXT, Probe.TEXT, false)))),
    /** 听证. */
    PETITION_OPEN_HEARING(
            PetitionProbe.of(p -> Stream.of(new OpenHearing(Probe.TEXT, Probe.TEXT, Optional.empty(), true)))),
    /** 听证结束. */
    PETITION_CLOSE_HEARING(PetitionProbe.of(p -> Stream.of(new CloseHearing(Set.of(), Probe.TEXT, Probe.TEXT)))),
    /** 延长办理期限. */
    PETITION_EXTEND(PetitionProbe.of(p ->
            Stream.of(LimitUnit.values()).map(unit -> new ExtendHandling(new Span(1, unit), "complex", Probe.TEXT)))),
    /** 处理意见、复查意见、复核意见. */
    PETITION_ISSUE_OPINION(PetitionProbe.of(p -> Stream.of(OpinionResult.values())
            .map(result -> new IssueOpinion(
                    result, new OpinionText(Probe.TEXT, Probe.TEXT, Probe.TEXT, List.of(Probe.LAW)))))),
    /** 和解. */
    PETITION_RECORD_SETTLEMENT(PetitionProbe.in(
            (place, p) -> Stream.of(new RecordSettlement(place.parties().collect(Collectors.toSet()), Probe.TEXT)))),
    /** 执行处理意见. */
    PETITION_RECORD_EXECUTION(PetitionProbe.of(
            p -> Stream.of(ExecutionState.values()).map(state -> new RecordExecution(state, Probe.TEXT)))),
    /** 四个到位. */
    PETITION_DISCHARGE_DUTY(PetitionProbe.of(
            p -> p.dutiesOwed().stream().map(duty -> new DischargeDuty(duty, Probe.TEXT)))),
    /** 申请复查、复核. */
    PETITION_REQUEST_REVIEW(PetitionProbe.in(PetitionProbe::reviews)),
    /** 撤回复查、复核申请. */
    PETITION_WITHDRAW_REVIEW(
            PetitionProbe.of(p -> p.decisions().pending().stream().map(request -> new WithdrawReview(request.by())))),
    /** 终结办理. */
    PETITION_END(PetitionProbe.of(p -> Stream.of(PetitionEnd.values()).map(end -> new EndHandling(end, Probe.TEXT)))),

    /** 签收工单. */
    ORDER_ADMIT(OrderProbe.one(new AdmitOrder())),
    /** 联系来电人. */
    ORDER_RECORD_CONTACT(OrderProbe.one(new RecordContact(ContactMode.PHONE, true, Probe.TEXT))),
    /** 现场办理. */
    ORDER_RECORD_SITE_VISIT(OrderProbe.one(new RecordSiteVisit(Set.of(Probe.OFFICER), Probe.TEXT, Probe.TEXT))),
    /** 答复工单. */
    ORDER_REPLY(OrderProbe.one(new ReplyToOrder(OrderResult.SOLVED, Probe.TEXT))),
    /** 告知法定途径. */
    ORDER_TELL_LEGAL_WAY(OrderProbe.one(new TellLegalWay(LegalWay.LITIGATION, Optional.empty(), Probe.TEXT))),
    /** 申请退单. */
    ORDER_OBJECT(OrderProbe.of(r -> Stream.of(ObjectionGround.values())
            .map(ground -> new ObjectToOrder(ground, Probe.TEXT, Probe.LAW, Optional.empty())))),
    /** 审核退单. */
    ORDER_REVIEW(OrderProbe.of(
            r -> Stream.of(true, false).map(upheld -> new ReviewOrderObjection(upheld, Probe.TEXT)))),
    /** 并入重复工单. */
    ORDER_MERGE_REPEAT(OrderProbe.of(r -> Stream.of(new MergeRepeat(
            new HotlineOrder("another-order", r.order().nature(), r.order().calledAt(), true))))),
    /** 按重复工单办结. */
    ORDER_END_AS_REPEAT(OrderProbe.one(new EndAsRepeat("another-order"))),
    /** 工单回访. */
    ORDER_CALL_BACK(OrderProbe.one(new RecordCallBack(ContactMode.PHONE, Optional.empty(), Optional.of(Probe.TEXT)))),
    /** 退回重办. */
    ORDER_SEND_BACK(OrderProbe.one(new SendBackOrder(Probe.TEXT))),
    /** 结束回访. */
    ORDER_END_CALL_BACK(OrderProbe.one(new EndCallBack(Probe.TEXT))),
    /** 办结工单. */
    ORDER_CLOSE(OrderProbe.one(new CloseOrder())),

    /** 签收法院材料. */
    REFERRAL_SIGN(LitigationProbe.referral(
            (place, r) -> Stream.of(new SignForPapers(place.today(), EnumSet.of(CourtPaper.LETTER))))),
    /** 不接受委派. */
    REFERRAL_DECLINE(LitigationProbe.referral(
            (place, r) -> Stream.of(new DeclineReferral(DeclineReason.UNSUITABLE, Probe.TEXT)))),
    /** 转入调解. */
    REFERRAL_CARRY(LitigationProbe.referral(
            (place, r) -> place.file().proceedings().mediations().stream().map(each -> new CarryReferral(each.id())))),
    /** 延长调解期限. */
    REFERRAL_EXTEND(LitigationProbe.referral((place, r) -> Stream.of(new ExtendReferral(r.parties(), 1)))),
    /** 退回法院. */
    REFERRAL_RETURN_TO_COURT(LitigationProbe.referral((place, r) -> Stream.of(
                    Optional.<NotMediated>empty(), Optional.of(NotMediated.OTHER))
            .map(why -> new ReturnToCourt(EnumSet.allOf(ReturnedPaper.class), why)))),
    /** 后续处理. */
    REFERRAL_RECORD_SEQUEL(LitigationProbe.referral(
            (place, r) -> Stream.of(CourtSequel.values()).map(RecordSequel::new))),

    /** 转介. */
    OUTSIDE_REFER(OutsideProbe.in((place, o) -> Stream.of(new ReferOutside(
            "-",
            List.of(),
            new PassingOn(PassingBasis.CONSENT, Optional.of(o.party()), EnumSet.of(PassedData.CONTACT)))))),
    /** 中断时效. */
    OUTSIDE_INTERRUPT(
            OutsideProbe.in((place, o) -> Stream.of(new InterruptTime(place.today(), InterruptionReason.CLAIMED)))),
    /** 已申请. */
    OUTSIDE_RECORD_APPLICATION(OutsideProbe.in((place, o) -> Stream.of(new RecordOutsideApplication(place.today())))),
    /** 要求补正. */
    OUTSIDE_RECORD_CORRECTION_ASKED(
            OutsideProbe.in((place, o) -> Stream.of(new AskForCorrection(place.today(), List.of(Probe.TEXT))))),
    /** 已补正. */
    OUTSIDE_RECORD_CORRECTION(OutsideProbe.in((place, o) -> Stream.of(new RecordCorrection(place.today())))),
    /** 已受理. */
    OUTSIDE_RECORD_ACCEPTANCE(OutsideProbe.in((place, o) ->
            Stream.of(new RecordOutsideAcceptance(place.today(), Optional.empty(), OutsideTrack.ORDINARY)))),
    /** 不予受理. */
    OUTSIDE_RECORD_REFUSAL(OutsideProbe.in((place, o) -> Stream.of(new RecordOutsideRefusal(Probe.TEXT)))),
    /** 已有结果. */
    OUTSIDE_RECORD_DECISION(OutsideProbe.in((place, o) ->
            Stream.of(new RecordOutsideDecision(place.today(), OutsideResult.SETTLED, Optional.empty())))),
    /** 已告知举报人. */
    OUTSIDE_RECORD_REPORTER_INFORMED(OutsideProbe.in((place, o) -> Stream.of(new RecordReporterInformed()))),
    /** 已起诉. */
    OUTSIDE_RECORD_SUED(OutsideProbe.in((place, o) -> Stream.of(new RecordDecisionSued()))),
    /** 不再跟踪. */
    OUTSIDE_DROP(OutsideProbe.in((place, o) -> Stream.of(new DropOutside()))),

    /** 未经调解的事由. */
    AGENCY_EXPLAIN_SKIP(LitigationProbe.agency(
            (place, a) -> Stream.of(new ExplainSkip(new MediationSkipped(SkipReason.OTHER, Optional.of(Probe.TEXT)))))),
    /** 申请法律援助. */
    AGENCY_APPLY_FOR_AID(
            LitigationProbe.agency((place, a) -> Stream.of(new ApplyForLegalAid(place.today(), Optional.empty())))),
    /** 要求补充材料. */
    AGENCY_ASK_FOR_PAPERS(LitigationProbe.agency((place, a) -> Stream.of(new AskForAidPapers(List.of(Probe.TEXT))))),
    /** 法律援助决定. */
    AGENCY_DECIDE_AID(LitigationProbe.agency((place, a) ->
            Stream.of(AidDecision.values()).map(decision -> new DecideLegalAid(decision, Optional.of(Probe.TEXT))))),
    /** 对不予援助提出异议. */
    AGENCY_OBJECT_TO_AID_DECISION(
            LitigationProbe.agency((place, a) -> Stream.of(new ObjectToAidDecision(place.today(), Probe.TEXT)))),
    /** 异议决定. */
    AGENCY_DECIDE_OBJECTION(
            LitigationProbe.agency((place, a) -> Stream.of(true, false).map(DecideAidObjection::new))),
    /** 终止法律援助. */
    AGENCY_END_AID(LitigationProbe.agency((place, a) -> Stream.of(new EndLegalAid(Probe.TEXT)))),
    /** 指派律师. */
    AGENCY_ASSIGN_LAWYER(LitigationProbe.agency((place, a) -> Stream.of(LawyerSource.values())
            .map(source -> new AssignLawyer("another-engagement", PersonName.of("-"), "-", source)))),
    /** 律师答复. */
    AGENCY_RECORD_LAWYER_ANSWER(LitigationProbe.agency(
            (place, a) -> a.lawyers().stream().map(each -> new RecordLawyerAnswer(each.id(), true, Optional.empty())))),
    /** 更换律师. */
    AGENCY_REPLACE_LAWYER(LitigationProbe.agency(
            (place, a) -> a.lawyers().stream().map(each -> new ReplaceLawyer(each.id(), Probe.TEXT)))),
    /** 提交起诉. */
    AGENCY_SUBMIT_SUIT(LitigationProbe.agency(
            (place, a) -> Stream.of(new SubmitSuit(new Court("-", CourtLevel.BASIC), place.today())))),
    /** 法院立案. */
    AGENCY_RECORD_DOCKETING(LitigationProbe.agency((place, a) -> Stream.of(new RecordDocketing("-")))),
    /** 法院不予立案. */
    AGENCY_RECORD_FILING_REFUSAL(
            LitigationProbe.agency((place, a) -> Stream.of(new RecordFilingRefusal(place.today(), Probe.TEXT)))),
    /** 对不予立案上诉. */
    AGENCY_APPEAL_FILING_REFUSAL(LitigationProbe.agency((place, a) -> Stream.of(new AppealFilingRefusal()))),
    /** 诉讼结果. */
    AGENCY_RECORD_OUTCOME(LitigationProbe.agency(
            (place, a) -> Stream.of(new RecordSuitOutcome(SuitOutcome.COURT_MEDIATED, Optional.empty())))),
    /** 结束代理. */
    AGENCY_END(LitigationProbe.agency((place, a) -> Stream.of(new EndAgency(AgencyEnd.COMPLETED)))),

    /** 同意处理个人信息. */
    CONSULTATION_CONSENT(
            ConsultationProbe.in((place, c) -> place.parties().map(party -> new ConsentToProcessing(party, true)))),
    /** 撤回同意. */
    CONSULTATION_WITHDRAW_CONSENT(
            ConsultationProbe.in((place, c) -> place.parties().map(WithdrawProcessingConsent::new))),
    /** 约定时间. */
    CONSULTATION_OFFER(
            ConsultationProbe.in((place, c) -> Stream.of(new OfferAppointment(ConsultationProbe.later(place), true)))),
    /** 改约. */
    CONSULTATION_MOVE(
            ConsultationProbe.in((place, c) -> Stream.of(new MoveAppointment(ConsultationProbe.later(place), true)))),
    /** 确认约定. */
    CONSULTATION_CONFIRM(ConsultationProbe.in((place, c) -> Stream.of(new ConfirmAppointment()))),
    /** 未到场. */
    CONSULTATION_MISS(ConsultationProbe.in((place, c) -> Stream.of(new MissAppointment(Absentee.CLIENT)))),
    /** 咨询. */
    CONSULTATION_HOLD(ConsultationProbe.in((place, c) ->
            Stream.of(new HoldConsultation(ConsultationMode.PHONE, Optional.empty(), SensitiveText.of("-"))))),
    /** 咨询结果. */
    CONSULTATION_RECORD_OUTCOME(ConsultationProbe.in(
            (place, c) -> Stream.of(ConsultationOutcome.values()).map(RecordOutcome::new))),
    /** 报告危机. */
    CONSULTATION_REPORT_CRISIS(ConsultationProbe.in(
            (place, c) -> Stream.of(new ReportCrisis(CrisisRisk.SELF_HARM, "-", SensitiveText.of("-"))))),
    /** 查阅记录. */
    CONSULTATION_OPEN_RECORD(ConsultationProbe.in((place, c) -> Stream.of(new OpenRecord(Probe.TEXT)))),
    /** 授权查阅. */
    CONSULTATION_SHARE(ConsultationProbe.in(
            (place, c) -> place.parties().map(party -> new ShareRecord(Probe.OFFICER, party)))),
    /** 取消授权. */
    CONSULTATION_UNSHARE(
            ConsultationProbe.in((place, c) -> c.sharedWith().stream().map(UnshareRecord::new))),
    /** 结束咨询. */
    CONSULTATION_END(ConsultationProbe.in(
            (place, c) -> Stream.of(ConsultationEnd.values()).map(EndConsultation::new))),

    /** 核查. */
    REPORT_VERIFY(ReportProbe.one(new RecordVerification(VerificationStep.OTHER, Set.of(Probe.OFFICER), Probe.TEXT))),
    /** 管辖争议. */
    REPORT_DISPUTE_COMPETENCE(ReportProbe.one(new DisputeCompetence(ReportProbe.ORGAN))),
    /** 管辖确定. */
    REPORT_SETTLE_COMPETENCE(ReportProbe.one(new SettleCompetence(ReportProbe.ORGAN))),
    /** 移送. */
    REPORT_TRANSFER(ReportProbe.one(new TransferReport("-", Optional.empty(), Probe.LAW, Optional.empty()))),
    /** 移送结果. */
    REPORT_RECORD_TRANSFER_OUTCOME(ReportProbe.one(new RecordTransferOutcome(Probe.TEXT))),
    /** 立案与否. */
    REPORT_DECIDE_FILING(ReportProbe.one(new DecideFiling(true, Probe.TEXT))),
    /** 核查结论. */
    REPORT_FIND(ReportProbe.one(new RecordFinding(FindingKind.UNTRUE, Probe.TEXT))),
    /** 告知举报人. */
    REPORT_TELL_REPORTER(ReportProbe.of(
            r -> Stream.of(FeedbackChannel.values()).map(channel -> new TellReporter(channel, Probe.TEXT)))),
    /** 补登举报人. */
    REPORT_NAME_REPORTER(ReportProbe.in(
            (place, r) -> Stream.of(new NameReporter(place.reporters().collect(Collectors.toSet()))))),
    /** 启封身份. */
    REPORT_OPEN_IDENTITY(ReportProbe.one(new OpenIdentity(IdentityPurpose.CHECK_IDENTITY, Probe.TEXT))),
    /** 实名核实. */
    REPORT_CONFIRM_REAL_NAME(ReportProbe.one(new ConfirmRealName())),
    /** 保护要求. */
    REPORT_WISH_PROTECTION(ReportProbe.of(r -> Stream.of(Set.<ProtectionWish>of(), Set.of(ProtectionWish.NO_CONTACT))
            .map(WishProtection::new))),
    /** 同意提供身份. */
    REPORT_CONSENT_TO_RELEASE(ReportProbe.one(new ConsentToRelease("-"))),
    /** 撤回同意. */
    REPORT_WITHDRAW_RELEASE_CONSENT(ReportProbe.of(r -> r.consents().stream().map(WithdrawReleaseConsent::new))),
    /** 报告打击报复. */
    REPORT_REPORT_REPRISAL(ReportProbe.one(new ReportReprisal(Probe.TEXT))),
    /** 处理打击报复. */
    REPORT_ANSWER_REPRISAL(ReportProbe.one(new AnswerReprisal(Probe.TEXT))),
    /** 奖励. */
    REPORT_REWARD(ReportProbe.one(new GrantReward("probe", Probe.LAW))),

    /** 法院受理. */
    CONFIRMATION_RECORD_ACCEPTANCE(
            ConfirmationProbe.in((place, c) -> c.request().appliedTo().stream().map(RecordCourtAcceptance::new))),
    /** 法院不予受理. */
    CONFIRMATION_RECORD_REFUSAL(ConfirmationProbe.in(
            (place, c) -> Stream.of(new RecordCourtRefusal(EnumSet.of(ConfirmationGround.OTHER))))),
    /** 法院裁定. */
    CONFIRMATION_RECORD_RULING(ConfirmationProbe.in((place, c) -> Stream.of(
            new RecordRuling(Ruling.CONFIRMED, Set.of()),
            new RecordRuling(Ruling.REJECTED, EnumSet.of(ConfirmationGround.OTHER))))),
    /** 送达裁定. */
    CONFIRMATION_RECORD_SERVICE(ConfirmationProbe.in(
            (place, c) -> c.parties().stream().map(party -> new RecordRulingService(party, place.now())))),
    /** 撤回申请. */
    CONFIRMATION_WITHDRAW(
            ConfirmationProbe.in((place, c) -> c.parties().stream().map(WithdrawConfirmation::new))),
    /** 对裁定提出异议. */
    CONFIRMATION_RAISE_OBJECTION(ConfirmationProbe.in(ConfirmationProbe::objections)),
    /** 异议裁决. */
    CONFIRMATION_DECIDE_OBJECTION(
            ConfirmationProbe.in((place, c) -> Stream.of(true, false).map(DecideRulingObjection::new))),
    /** 选择其他途径. */
    CONFIRMATION_CHOOSE_EXIT(ConfirmationProbe.in(
            (place, c) -> Stream.of(ConfirmationExit.values()).map(exit -> new ChooseExit(exit, c.parties())))),
    /** 申请强制执行. */
    CONFIRMATION_APPLY_FOR_ENFORCEMENT(ConfirmationProbe.in(ConfirmationProbe::enforcements)),
    /** 法院受理执行. */
    CONFIRMATION_RECORD_ENFORCEMENT_ACCEPTANCE(ConfirmationProbe.in((place, c) -> ConfirmationProbe.numbers(c)
            .map(number -> new RecordEnforcementAcceptance(number, new Court("-", CourtLevel.BASIC), "-")))),
    /** 法院不予受理执行. */
    CONFIRMATION_RECORD_ENFORCEMENT_REFUSAL(ConfirmationProbe.in((place, c) ->
            ConfirmationProbe.numbers(c).map(number -> new RecordEnforcementRefusal(number, Probe.TEXT)))),
    /** 执行结果. */
    CONFIRMATION_RECORD_ENFORCEMENT_RESULT(ConfirmationProbe.in((place, c) -> ConfirmationProbe.numbers(c)
            .map(number -> new RecordEnforcementResult(number, EnforcementResult.FULFILLED))));

    private final StepProbe probe;

    ProceedingAct(StepProbe probe) {
        this.probe = probe;
    }

    /** The steps of {@code proceeding} open to the actor of {@code setting}, who has a role for the operations that {@code may} takes. */
    public static Set<ProceedingAct> openTo(
            CaseFile file, Proceeding proceeding, Setting setting, Predicate<Operation> may) {
        Set<ProceedingAct> open = EnumSet.noneOf(ProceedingAct.class);
        Seat seat = Seat.of(file, setting.notBefore(file.changedAt()));
        if (seat.bars(file).isEmpty()) {
            StepProbe.Place place = new StepProbe.Place(file, seat.setting());
            for (ProceedingAct act : values()) {
                if (act.isOpen(place, proceeding, may)) {
                    open.add(act);
                }
            }
        }
        return Collections.unmodifiableSet(open);
    }

    private boolean isOpen(StepProbe.Place place, Proceeding proceeding, Predicate<Operation> may) {
        return probe.steps(place, proceeding)
                .anyMatch(step -> may.test(step.operation())
                        && place.file().privacy().bars(step).isEmpty()
                        && RoleRules.against(place.file(), step, place.setting())
                                .isEmpty()
                        && step.decide(place.file(), place.setting()).reasons().isEmpty());
    }
}
