package dev.yidi.testkit.story;

import static dev.yidi.testkit.story.TongluCentre.CLERK;
import static dev.yidi.testkit.story.TongluCentre.DISPATCHER;
import static dev.yidi.testkit.story.TongluCentre.HEAD;
import static dev.yidi.testkit.story.TongluCentre.KEEPER;
import static dev.yidi.testkit.story.TongluCentre.MEDIATION_COMMITTEE;
import static dev.yidi.testkit.story.TongluCentre.SUN;
import static dev.yidi.testkit.story.TongluCentre.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CarryOutErasure;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.DecideSubjectRequest;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.LiftArchiveHold;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.PrivacyCommand;
import dev.yidi.core.casefile.ProposeErasure;
import dev.yidi.core.casefile.RevealData;
import dev.yidi.core.casefile.SetArchiveHold;
import dev.yidi.core.indicator.Figures;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.Referral;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.SignatureForm;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import dev.yidi.core.privacy.HoldGround;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Credential;
import dev.yidi.ports.DisclosureLine;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import dev.yidi.ports.Registered;
import dev.yidi.ports.RetentionLine;
import dev.yidi.ports.RetentionQuery;
import dev.yidi.ports.RightsLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 赡养纠纷，五年以后: a family is reconciled, and what the centre knows of it goes when its time is over, and not before. */
class FamilyDisputeYearsLaterStory {
    private static final PartyId MOTHER = new PartyId("p1");
    private static final PartyId SON = new PartyId("p2");
    private static final Set<PartyId> BOTH = Set.of(MOTHER, SON);
    private static final ProceedingId MEDIATION = new ProceedingId("mediation-1");
    private static final MediatorId MEDIATOR = new MediatorId(SUN.value());
    private static final String COMMITTEE = "县矛盾纠纷人民调解委员会";
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");
    private static final String[] SAID = {"沈桂花", "沈建国", "13800004321", "三年没给过生活费", "每月给母亲八百元"};

    private final TongluCentre centre = new TongluCentre();
    private CaseId family;
    private Credential credential;

    @Test
    void what_a_family_said_is_forgotten_in_time() {
        try (Transcript story = new Transcript("赡养纠纷，五年以后", centre.time)) {
            theFamilyIsReconciled(story);
            theMotherSeesWhoKnows(story);
            fiveYearsLaterTheArchiveStillHolds(story);
            tenYearsLaterTwoOfficersErase(story);
            nobodyReadsItAndTheFiguresStand(story);
        }
    }

    /** 调解: the mother asks for maintenance; mother and son agree before the committee. */
    private void theFamilyIsReconciled(Transcript story) {
        register();
        classifyAndHandOver();
        mediate(new ProposeMediation(
                MEDIATION, MediationTerms.peoples(), Referral.none(), MediationOrigin.APPLIED, BOTH, COMMITTEE));
        mediate(new ConsentToMediation(MOTHER));
        mediate(new ConsentToMediation(SON));
        mediate(new AppointMediator(MEDIATOR, Set.of()));
        mediate(new HoldSession(
                Session.closed(SessionMode.ON_SITE, text("县社会治理中心调解室"), Set.of(MEDIATOR), BOTH, text("儿子承认三年没给过生活费"))));
        mediate(new RecordWrittenAgreement(AgreementTerms.whole(
                text("沈桂花由沈建国赡养。"),
                text("沈建国每月给母亲八百元。"),
                List.of(new Obligation("first", SON, MOTHER, text("每月给母亲八百元"), Optional.empty())))));
        mediate(new SignAgreement(MOTHER, SignatureForm.FINGERPRINT));
        mediate(new SignAgreement(SON, SignatureForm.SIGNATURE));
        mediate(new SignAsMediator(MEDIATOR));
        mediate(new SealAgreement(COMMITTEE));
        mediate(new RecordPerformance("first", text("第一个月已付")));
        var desk = centre.yidi.caseDesk();
        desk.conclude(centre.by(SUN), family, new ConcludeCase(CaseResult.AGREED, text("达成协议")))
                .orElseThrow();
        desk.answer(centre.by(SUN), family, new AnswerCitizen(text("协议已生效。"))).orElseThrow();
        desk.close(centre.by(SUN), family, new CloseCase()).orElseThrow();
        story.tell("沈桂花与儿子达成赡养协议，结案。");
    }

    /** 知情: she sees who received what; a look at her number left its trace; her telephone number is put right. */
    private void theMotherSeesWhoKnows(Transcript story) {
        RevealData look =
                new RevealData(MOTHER, DataKind.CONTACT, DisclosurePurpose.CONTACT, LegalGround.STATUTORY_DUTY);
        assertThat(centre.yidi
                        .dataProtectionDesk()
                        .reveal(centre.by(SUN), family, look)
                        .orElseThrow()
                        .value())
                .isEqualTo("13800004321");
        List<DisclosureLine> lines =
                centre.yidi.subjectRights().disclosures(credential).orElseThrow();
        assertThat(lines).extracting(DisclosureLine::receiver).hasSize(2).contains(SUN.value());
        assertThat(centre.yidi
                        .dataProtectionDesk()
                        .disclosures(DISPATCHER, family)
                        .orElseThrow())
                .hasSize(3);
        centre.yidi
                .subjectRights()
                .ask(credential, "ask-1", SubjectRight.DELETION, Optional.empty())
                .orElseThrow();
        RightsLine asked =
                centre.yidi.subjectRights().requests(credential).orElseThrow().get(0);
        decide(asked.id());
        story.tell("沈桂花看到：材料给过调解委员会和调解员；她请求删除，答复：调解档案的保存期限未到。");
    }

    /** 五年以后: the centre head would delete; the archive of the mediation is still owed. */
    private void fiveYearsLaterTheArchiveStillHolds(Transcript story) {
        centre.time.advance(Duration.ofDays(5 * 366));
        assertThat(overdue()).isEmpty();
        refused(
                protect(HEAD, new ProposeErasure(ErasureForm.DELETED, ErasureGround.RETENTION_OVER)),
                "case.erase.too-early");
        refused(
                protect(HEAD, new ProposeErasure(ErasureForm.DELETED, ErasureGround.UNLAWFUL_PROCESSING)),
                "case.erase.too-early");
        protect(HEAD, new SetArchiveHold(HoldGround.OTHER_PROCEEDING)).orElseThrow();
        story.tell("五年后：调解档案仍应保存，不得删除；法院另案调档，加上归档保留。");
    }

    /** 十年以后: the list names it; the hold wins until it is lifted; one proposes, another carries out. */
    private void tenYearsLaterTwoOfficersErase(Transcript story) {
        centre.time.advance(Duration.ofDays(5 * 366));
        assertThat(overdue()).isEmpty();
        refused(
                protect(HEAD, new ProposeErasure(ErasureForm.ANONYMISED, ErasureGround.RETENTION_OVER)),
                "case.erase.held");
        protect(HEAD, new LiftArchiveHold(HoldGround.OTHER_PROCEEDING)).orElseThrow();
        assertThat(overdue()).containsExactly(family);
        protect(KEEPER, new ProposeErasure(ErasureForm.ANONYMISED, ErasureGround.RETENTION_OVER))
                .orElseThrow();
        refused(protect(KEEPER, new CarryOutErasure(ErasureForm.ANONYMISED)), "case.erase.same-officer");
        refused(protect(HEAD, new CarryOutErasure(ErasureForm.ANONYMISED)), "access.not-permitted");
        protect(TongluCentre.SECOND_KEEPER, new CarryOutErasure(ErasureForm.ANONYMISED))
                .orElseThrow();
        story.tell("十年后：到期清单列出此案；一人提议、另一人执行，个人信息匿名化。");
    }

    /** 匿名之后: what was said is gone, what happened is there, the chain is whole, the year's figures are what they were. */
    private void nobodyReadsItAndTheFiguresStand(Transcript story) {
        assertThat(centre.yidi.inquiry().follow(credential)).isInstanceOf(Answer.Absent.class);
        StringBuilder read = new StringBuilder();
        centre.yidi
                .caseDesk()
                .history(DISPATCHER, family)
                .orElseThrow()
                .forEach(line -> read.append(line).append(line.texts()));
        assertThat(read.toString())
                .contains("mediation-advanced", "erasure-carried-out")
                .doesNotContain(SAID);
        refused(centre.yidi.caseDesk().addNote(centre.by(DISPATCHER), family, new AddNote(text("补记"))), "case.erased");
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
        Figures figures = centre.yidi
                .statistics()
                .figures(DISPATCHER, FROM, UNTIL, centre.time.instant())
                .orElseThrow();
        assertThat(figures.received()).isEqualTo(1);
        assertThat(figures.concluded()).isEqualTo(1);
        assertThat(overdue()).isEmpty();
        story.tell("查不到任何人的话；办理经过、校验和当年的统计数字都在。");
    }

    private void register() {
        Registered registered = centre.yidi
                .reception()
                .register(
                        centre.by(CLERK),
                        Register.of(
                                        IntakeChannel.PHONE,
                                        TongluCentre.VILLAGE,
                                        CaseKind.DISPUTE,
                                        text("赡养"),
                                        text("儿子三年没给过生活费。"))
                                .between(
                                        PartyEntry.person(
                                                PartyRole.APPLICANT,
                                                PersonName.of("沈桂花"),
                                                PhoneNumber.of("13800004321")),
                                        PartyEntry.person(
                                                PartyRole.RESPONDENT,
                                                PersonName.of("沈建国"),
                                                PhoneNumber.of("13900008765"))))
                .orElseThrow();
        family = registered.receipt().caseId();
        credential = new Credential(registered.queryCode(), "4321");
    }

    private void classifyAndHandOver() {
        centre.yidi
                .reception()
                .classify(
                        centre.by(CLERK),
                        family,
                        new Classify(
                                CaseKind.DISPUTE,
                                Optional.empty(),
                                new TopicCode("dispute.neighbour"),
                                Set.of(),
                                Optional.empty()))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .dispatch(
                        centre.by(DISPATCHER),
                        family,
                        new Dispatch(DispatchVerb.FORWARD, MEDIATION_COMMITTEE, text("调解"), Optional.empty()))
                .orElseThrow();
        centre.yidi
                .caseDesk()
                .accept(centre.by(SUN), family, new AcceptCase(SUN))
                .orElseThrow();
    }

    private void mediate(MediationCommand step) {
        centre.yidi
                .mediationRoom()
                .conduct(centre.by(SUN), family, MEDIATION, step)
                .orElseThrow();
    }

    private void decide(SubjectRequestId id) {
        FreeText reason = text("人民调解档案的保存期限未到。");
        protect(SUN, new DecideSubjectRequest(id, false, Optional.of(reason), Optional.empty()))
                .orElseThrow();
    }

    private Answer<dev.yidi.ports.Receipt> protect(OfficerId officer, PrivacyCommand step) {
        return centre.yidi.dataProtectionDesk().conduct(centre.by(officer), family, step);
    }

    private List<CaseId> overdue() {
        return centre
                .yidi
                .dataProtectionDesk()
                .retention(KEEPER, RetentionQuery.overdue(50))
                .orElseThrow()
                .lines()
                .stream()
                .map(RetentionLine::caseId)
                .toList();
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }
}
