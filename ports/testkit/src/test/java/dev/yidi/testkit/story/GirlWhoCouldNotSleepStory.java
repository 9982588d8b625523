package dev.yidi.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseKind;
import dev.yidi.core.FreeText;
import dev.yidi.core.IdentityNumber;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.PartyId;
import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.casefile.AnswerOnTheSpot;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.consultation.Appointment;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.ConfirmAppointment;
import dev.yidi.core.consultation.ConsentToProcessing;
import dev.yidi.core.consultation.ConsultationCommand;
import dev.yidi.core.consultation.ConsultationKind;
import dev.yidi.core.consultation.ConsultationMode;
import dev.yidi.core.consultation.ConsultationOutcome;
import dev.yidi.core.consultation.CrisisRisk;
import dev.yidi.core.consultation.HoldConsultation;
import dev.yidi.core.consultation.MoveAppointment;
import dev.yidi.core.consultation.OfferAppointment;
import dev.yidi.core.consultation.OpenRecord;
import dev.yidi.core.consultation.RecordOutcome;
import dev.yidi.core.consultation.ReportCrisis;
import dev.yidi.core.consultation.ShareRecord;
import dev.yidi.core.consultation.UnshareRecord;
import dev.yidi.core.desk.Role;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.ConsultationRecord;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.ReceptionWindow.PartyEntry;
import dev.yidi.ports.ReceptionWindow.Register;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 睡不着的女孩: a psychological consultation with a child of twelve, and who may read what she said. */
class GirlWhoCouldNotSleepStory {
    private static final String SAID = "来访者自述被同学孤立";
    private static final OfficerId CLERK = new OfficerId("chen-jing");
    private static final OfficerId ADVISER = new OfficerId("lin-yue");
    private static final OfficerId COLLEAGUE = new OfficerId("xie-fan");
    private static final OfficerId CENTRE_HEAD = new OfficerId("fang-yun");
    private static final ProceedingId TALK = new ProceedingId("talk");
    private static final PartyId GIRL = new PartyId("p1");
    private static final PartyId MOTHER = new PartyId("p2");

    private final Centre centre = new Centre(
            "睡不着的女孩",
            Centre.officer(CLERK, "陈静", Centre.CENTRE, Centre.ROOT, Role.RECEPTIONIST),
            Centre.officer(ADVISER, "林悦", new OrganId("weijian"), Centre.ROOT, Role.HANDLER),
            Centre.officer(COLLEAGUE, "谢帆", new OrganId("weijian"), Centre.ROOT, Role.HANDLER, Role.ORGAN_HEAD),
            Centre.officer(CENTRE_HEAD, "方云", Centre.CENTRE, Centre.ROOT, Role.CENTRE_HEAD, Role.SUPERVISOR));

    @AfterEach
    void print() {
        centre.close();
    }

    @Test
    void what_a_child_says_is_read_by_her_adviser_and_whom_her_mother_lets() {
        CaseId girl = registered();

        // Her papers say that she is twelve: nobody can treat her as an adult, and her mother consents.
        AskForConsultation asAdult = new AskForConsultation(TALK, ConsultationKind.PSYCHOLOGICAL, GIRL, false);
        refused(step(CLERK, girl, asAdult), "case.consultation.age-contradicted");
        step(CLERK, girl, new AskForConsultation(TALK, ConsultationKind.PSYCHOLOGICAL, GIRL, true))
                .orElseThrow();
        refused(step(CLERK, girl, new ConsentToProcessing(GIRL, true)), "consultation.consent.guardian-needed");
        step(CLERK, girl, new OfferAppointment(appointment(3), true)).orElseThrow();
        step(CLERK, girl, new ConfirmAppointment()).orElseThrow();
        step(CLERK, girl, new MoveAppointment(appointment(4), true)).orElseThrow();
        step(CLERK, girl, new ConfirmAppointment()).orElseThrow();
        centre.tell("母亲带十二岁女孩预约心理服务，证件核出未满十四周岁；约定时间，改约一次。");

        centre.time.advance(Duration.ofDays(4));
        refused(step(ADVISER, girl, session()), "consultation.consent.guardian-missing");
        step(CLERK, girl, new ConsentToProcessing(MOTHER, true)).orElseThrow();
        refused(step(CLERK, girl, session()), "consultation.other-adviser");
        step(ADVISER, girl, session()).orElseThrow();
        centre.tell("监护人单独同意后，林悦咨询并写下记录。");

        // Neither rank nor the case file opens the record.
        for (OfficerId other : List.of(CENTRE_HEAD, CLERK)) {
            refused(open(other, girl), "consultation.record.not-entitled");
        }
        assertThat(open(COLLEAGUE, girl)).isInstanceOf(Answer.Absent.class);
        assertThat(shown(CENTRE_HEAD, girl)).doesNotContain(SAID);
        assertThat(shown(ADVISER, girl)).doesNotContain(SAID);
        step(CLERK, girl, new ShareRecord(COLLEAGUE, MOTHER)).orElseThrow();
        Envelope reading = centre.by(COLLEAGUE);
        assertThat(centre.yidi
                        .consultationRoom()
                        .openRecord(reading, girl, TALK, why())
                        .orElseThrow())
                .extracting(record -> record.text().reveal())
                .containsExactly(SAID);
        step(CLERK, girl, new UnshareRecord(COLLEAGUE)).orElseThrow();
        assertThat(centre.yidi.consultationRoom().openRecord(reading, girl, TALK, why()))
                .as("a repeat opens nothing that is no longer shared")
                .isInstanceOf(Answer.Absent.class);
        centre.tell("中心主任、窗口都打不开记录；母亲同意后谢帆可以查阅，撤回后即不能，重发旧请求也不能。");

        // What she fears is told to those who can protect her, and she is sent to a doctor.
        step(ADVISER, girl, new ReportCrisis(CrisisRisk.SELF_HARM, "监护人、学校", SensitiveText.of("有自伤念头")))
                .orElseThrow();
        refused(
                step(ADVISER, girl, new RecordOutcome(ConsultationOutcome.REFERRED_TO_LEGAL_AID)),
                "consultation.outcome.other-kind");
        step(ADVISER, girl, new RecordOutcome(ConsultationOutcome.REFERRED_TO_MEDICAL_HELP))
                .orElseThrow();
        centre.yidi
                .reception()
                .answerOnTheSpot(centre.by(CLERK), girl, new AnswerOnTheSpot(CaseResult.ANSWERED, FreeText.of("已建议就医")))
                .orElseThrow();
        centre.yidi.caseDesk().close(centre.by(CLERK), girl, new CloseCase()).orElseThrow();
        CaseView closed = centre.yidi.caseDesk().view(CLERK, girl).orElseThrow();
        assertThat(closed.state().stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.trips().count()).isEqualTo(2);
        assertThat(centre.yidi.journalAudit().verifyAll().isSound()).isTrue();
        centre.tell("危机情形告知监护人和学校，建议就医；当场办结。");
    }

    private CaseId registered() {
        Register matter = Register.of(
                        IntakeChannel.VISIT,
                        Centre.VILLAGE,
                        CaseKind.CONSULTATION,
                        FreeText.of("心理咨询"),
                        FreeText.of("孩子睡不着，想找人谈谈"))
                .about(Centre.COUNTY.topics().topics().get(0).code())
                .between(
                        new PartyEntry(
                                PartyRole.APPLICANT,
                                false,
                                PersonName.of("小雨"),
                                Optional.empty(),
                                Optional.of(
                                        new IdentityNumber(IdentityNumber.Scheme.RESIDENT_ID, "330122201311050023"))),
                        PartyEntry.person(PartyRole.GUARDIAN, PersonName.of("雨妈妈"), PhoneNumber.of("13900004444")));
        return centre.yidi
                .reception()
                .register(centre.by(CLERK), matter)
                .orElseThrow()
                .receipt()
                .caseId();
    }

    private Appointment appointment(int days) {
        return new Appointment(
                ADVISER,
                centre.time.instant().plus(Duration.ofDays(days)),
                ConsultationMode.ON_SITE,
                Optional.of(FreeText.of("心理服务室")));
    }

    private static HoldConsultation session() {
        return new HoldConsultation(
                ConsultationMode.ON_SITE, Optional.of(FreeText.of("心理服务室")), SensitiveText.of(SAID));
    }

    private static OpenRecord why() {
        return new OpenRecord(FreeText.of("会商"));
    }

    private Answer<List<ConsultationRecord>> open(OfficerId officer, CaseId girl) {
        return centre.yidi.consultationRoom().openRecord(centre.by(officer), girl, TALK, why());
    }

    private Answer<?> step(OfficerId officer, CaseId girl, ConsultationCommand command) {
        return centre.yidi.consultationRoom().conduct(centre.by(officer), girl, TALK, command);
    }

    /** Everything the case desk shows an officer. */
    private String shown(OfficerId officer, CaseId girl) {
        return centre.yidi.caseDesk().history(officer, girl).orElseThrow().stream()
                        .map(line -> line.facts() + " " + line.texts())
                        .toList()
                + centre.yidi.caseDesk().view(officer, girl).orElseThrow().toString();
    }

    private static void refused(Answer<?> answer, String code) {
        assertThat(answer.reasons()).extracting(Reason::code).containsExactly(code);
    }
}
