package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.SensitiveText;
import dev.yidi.core.consultation.Absentee;
import dev.yidi.core.consultation.Appointment;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.ConfirmAppointment;
import dev.yidi.core.consultation.ConsentToProcessing;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.consultation.ConsultationCommand;
import dev.yidi.core.consultation.ConsultationKind;
import dev.yidi.core.consultation.ConsultationMode;
import dev.yidi.core.consultation.ConsultationOutcome;
import dev.yidi.core.consultation.CrisisRisk;
import dev.yidi.core.consultation.HoldConsultation;
import dev.yidi.core.consultation.MissAppointment;
import dev.yidi.core.consultation.MoveAppointment;
import dev.yidi.core.consultation.OfferAppointment;
import dev.yidi.core.consultation.OpenRecord;
import dev.yidi.core.consultation.RecordOutcome;
import dev.yidi.core.consultation.ReportCrisis;
import dev.yidi.core.consultation.ShareRecord;
import dev.yidi.core.report.AnswerReprisal;
import dev.yidi.core.report.DecideFiling;
import dev.yidi.core.report.DisputeCompetence;
import dev.yidi.core.report.FeedbackChannel;
import dev.yidi.core.report.FindingKind;
import dev.yidi.core.report.IdentityPurpose;
import dev.yidi.core.report.OpenIdentity;
import dev.yidi.core.report.RecordFinding;
import dev.yidi.core.report.RecordTransferOutcome;
import dev.yidi.core.report.RecordVerification;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.ReportHandling;
import dev.yidi.core.report.ReportReprisal;
import dev.yidi.core.report.ReportTermsTable;
import dev.yidi.core.report.ReporterStanding;
import dev.yidi.core.report.SettleCompetence;
import dev.yidi.core.report.TakeUpReport;
import dev.yidi.core.report.TellReporter;
import dev.yidi.core.report.TransferReport;
import dev.yidi.core.report.VerificationStep;
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
import dev.yidi.core.request.OrderNature;
import dev.yidi.core.request.OrderResult;
import dev.yidi.core.request.ReceiveOrder;
import dev.yidi.core.request.RecordCallBack;
import dev.yidi.core.request.RecordContact;
import dev.yidi.core.request.RecordSiteVisit;
import dev.yidi.core.request.ReplyToOrder;
import dev.yidi.core.request.RequestCommand;
import dev.yidi.core.request.RequestHandling;
import dev.yidi.core.request.ReviewOrderObjection;
import dev.yidi.core.request.SendBackOrder;
import dev.yidi.core.request.TellLegalWay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Generated steps within orders, reports and consultations: mostly such as suit how far the proceeding has come. */
final class FurtherMoves {
    private static final ProceedingId ORDER = new ProceedingId("order1");
    private static final ProceedingId REPORT = new ProceedingId("report1");
    private static final ProceedingId CONSULTATION = new ProceedingId("k1");
    private static final List<OfficerId> OFFICERS =
            List.of(Play.HAN, Play.QIN, Play.CLERK, Play.LEAD, new OfficerId("of-police"));

    private FurtherMoves() {}

    static CaseCommand next(CaseFile file, int which, int choice) {
        return switch (which % 3) {
            case 0 -> new ConductRequest(ORDER, order(file, choice));
            case 1 -> new ConductReport(REPORT, report(file, choice));
            default -> new ConductConsultation(CONSULTATION, consultation(file, choice));
        };
    }

    private static RequestCommand order(CaseFile file, int choice) {
        Optional<RequestHandling> begun = file.proceedings().find(RequestHandling.class, ORDER);
        if (begun.isEmpty()) {
            return new ReceiveOrder(ORDER, order("12345-" + choice, choice % 4 != 0));
        }
        List<RequestCommand> steps = switch (begun.get().stage()) {
            case RECEIVED ->
                List.of(
                        new AdmitOrder(),
                        new AdmitOrder(),
                        objection(choice),
                        new ReviewOrderObjection(choice % 2 == 0, Play.text()),
                        new TellLegalWay(LegalWay.LITIGATION, Optional.empty(), Play.text()),
                        new EndAsRepeat("12345-main"));
            case HANDLED ->
                List.of(
                        new RecordContact(ContactMode.PHONE, choice % 2 == 0, Play.text()),
                        new RecordSiteVisit(Set.of(OFFICERS.get(choice % 5)), Play.text(), Play.text()),
                        new ReplyToOrder(OrderResult.SOLVED, Play.text()),
                        objection(choice),
                        new ReviewOrderObjection(choice % 2 == 0, Play.text()),
                        new MergeRepeat(order("12345-again" + choice, true)));
            case REPLIED ->
                List.of(
                        new RecordCallBack(ContactMode.PHONE, Optional.of("SATISFIED"), Optional.empty()),
                        new RecordCallBack(ContactMode.PHONE, Optional.of("UNSATISFIED"), Optional.of(Play.text())),
                        new RecordCallBack(ContactMode.PHONE, Optional.empty(), Optional.empty()),
                        new EndCallBack(Play.text()));
            case UNSATISFIED -> List.of(new SendBackOrder(Play.text()), new EndCallBack(Play.text()));
            case CALLED_BACK, WAY_TOLD, CLOSED, MERGED -> List.of(new CloseOrder());
        };
        return steps.get(choice % steps.size());
    }

    private static ObjectToOrder objection(int choice) {
        return new ObjectToOrder(
                choice % 3 == 0 ? ObjectionGround.NOT_COMPETENT : ObjectionGround.PUSHED_DOWN,
                Play.text(),
                Play.LAW,
                choice % 2 == 0 ? Optional.empty() : Optional.of(CountyDesk.POLICE));
    }

    private static HotlineOrder order(String number, boolean reachable) {
        return new HotlineOrder(number, OrderNature.COMPLAINT, Play.START, reachable);
    }

    private static ReportCommand report(CaseFile file, int choice) {
        if (file.proceedings().find(ReportHandling.class, REPORT).isEmpty()) {
            boolean named = file.party(Play.WANG).isPresent();
            return new TakeUpReport(
                    REPORT,
                    ReportTermsTable.published().get(choice % 2 == 0 ? "market" : "accusation"),
                    named ? ReporterStanding.NAMED : ReporterStanding.ANONYMOUS,
                    named ? Set.of(Play.WANG) : Set.of(),
                    Set.of());
        }
        List<ReportCommand> steps = List.of(
                new RecordVerification(VerificationStep.SITE, Set.of(OFFICERS.get(choice % 5)), Play.text()),
                new DecideFiling(choice % 3 > 0, Play.text()),
                new TransferReport(
                        words(choice / 11),
                        choice % 2 == 0 ? Optional.of(CountyDesk.POLICE) : Optional.empty(),
                        Play.LAW,
                        Optional.empty()),
                new RecordTransferOutcome(Play.text()),
                new RecordFinding(FindingKind.TRUE, Play.text()),
                new TellReporter(FeedbackChannel.QUERY_CODE, Play.text()),
                new OpenIdentity(IdentityPurpose.CHECK_IDENTITY, Play.text()),
                new ReportReprisal(Play.text()),
                new AnswerReprisal(Play.text()),
                new DisputeCompetence(CountyDesk.HOUSING),
                new SettleCompetence(CountyDesk.HALL_A));
        return steps.get(choice % steps.size());
    }

    private static ConsultationCommand consultation(CaseFile file, int choice) {
        Optional<Consultation> begun = file.proceedings().find(Consultation.class, CONSULTATION);
        if (begun.isEmpty()) {
            return new AskForConsultation(
                    CONSULTATION,
                    choice % 2 == 0 ? ConsultationKind.LEGAL : ConsultationKind.PSYCHOLOGICAL,
                    Play.WANG,
                    false);
        }
        OfficerId adviser = OFFICERS.get(choice % 5);
        Appointment time = new Appointment(
                adviser, file.changedAt().plus(Duration.ofDays(choice + 7L)), ConsultationMode.PHONE, Optional.empty());
        List<ConsultationCommand> steps = switch (begun.get().stage()) {
            case ASKED ->
                List.of(
                        new ConsentToProcessing(Play.WANG, true),
                        new OfferAppointment(time),
                        new ShareRecord(adviser, Play.WANG),
                        session());
            case OFFERED -> List.of(new ConfirmAppointment(), new MoveAppointment(time), session());
            case CONFIRMED -> List.of(session(), new MissAppointment(Absentee.CLIENT));
            case HELD, ENDED ->
                List.of(
                        new RecordOutcome(ConsultationOutcome.ADVICE_GIVEN),
                        new OpenRecord(Play.text()),
                        new ReportCrisis(CrisisRisk.SELF_HARM, "120", SensitiveText.of("记录")));
        };
        return steps.get(choice % steps.size());
    }

    private static HoldConsultation session() {
        return new HoldConsultation(ConsultationMode.ON_SITE, Optional.of(Play.text()), SensitiveText.of("来访者自述"));
    }

    /** Receivers in words: of the organs of the county, of parts of them, and of others. */
    static String words(int choice) {
        List<String> all = List.of(
                "police大楼",
                "某市纪委",
                "甲县 Police大楼",
                "派驻police大楼纪检组",
                "land大楼",
                "县housing大楼信访科",
                "police-post大楼",
                "hall-b大楼");
        return all.get(choice % all.size());
    }
}
