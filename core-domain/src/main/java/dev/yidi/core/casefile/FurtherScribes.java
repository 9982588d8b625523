package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PersonName;
import dev.yidi.core.consultation.Appointment;
import dev.yidi.core.consultation.AppointmentConfirmed;
import dev.yidi.core.consultation.Consultation;
import dev.yidi.core.consultation.ConsultationStage;
import dev.yidi.core.document.Document;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.document.JointDocument;
import dev.yidi.core.document.OrderDocument;
import dev.yidi.core.document.Templates;
import dev.yidi.core.document.WayDocument;
import dev.yidi.core.joint.Attendance;
import dev.yidi.core.joint.ContributionAsked;
import dev.yidi.core.joint.JointSessionHeld;
import dev.yidi.core.joint.TaskSet;
import dev.yidi.core.litigation.LawyerAssigned;
import dev.yidi.core.litigation.LegalAidApplied;
import dev.yidi.core.litigation.LegalAidDecided;
import dev.yidi.core.litigation.LitigationAgency;
import dev.yidi.core.litigation.LitigationReferral;
import dev.yidi.core.litigation.ReferralDeclined;
import dev.yidi.core.litigation.ReferralReturned;
import dev.yidi.core.litigation.SuitSubmitted;
import dev.yidi.core.outside.OutsideProcedure;
import dev.yidi.core.outside.OutsideReferred;
import dev.yidi.core.outside.OutsideTable;
import dev.yidi.core.outside.OutsideTerms;
import dev.yidi.core.outside.OutsideTold;
import dev.yidi.core.report.ReportTransferred;
import dev.yidi.core.report.ReporterTold;
import dev.yidi.core.request.LegalWayTold;
import dev.yidi.core.request.OrderReplied;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The documents of the way to court, of procedures outside, orders, reports, consultations and joint handling 其他程序文书. */
final class FurtherScribes {
    static final List<Scribe<?>> ALL = List.of(
            CaseScribes.always(ReferralReturned.class, DocumentKind.REFERRAL_RETURN, FurtherScribes::returned),
            CaseScribes.always(ReferralDeclined.class, DocumentKind.REFERRAL_DECLINE, FurtherScribes::declined),
            CaseScribes.always(
                    LegalAidApplied.class,
                    DocumentKind.LEGAL_AID_APPLICATION,
                    (event, desk) -> new WayDocument.LegalAidApplication(
                            desk.head(PersonName.of(word("nobody.AID")), desk.organ(desk.answerable())),
                            client(desk),
                            desk.matter())),
            CaseScribes.always(
                    LegalAidDecided.class,
                    DocumentKind.LEGAL_AID_NOTICE,
                    (event, desk) -> new WayDocument.LegalAidNotice(
                            desk.head(client(desk), desk.organ(desk.answerable())),
                            desk.matter(),
                            "aid." + event.decision(),
                            event.ground().orElseGet(() -> FreeText.of(word("nobody.GROUND"))))),
            CaseScribes.always(
                    LawyerAssigned.class,
                    DocumentKind.LAWYER_NOTICE,
                    (event, desk) -> new WayDocument.LawyerNotice(
                            desk.head(client(desk), desk.organ(desk.answerable())),
                            desk.matter(),
                            event.lawyer(),
                            event.firm())),
            CaseScribes.always(
                    SuitSubmitted.class,
                    DocumentKind.SUIT_NOTICE,
                    (event, desk) -> new WayDocument.SuitNotice(
                            desk.head(client(desk), desk.organ(desk.answerable())),
                            desk.matter(),
                            event.court().name(),
                            event.submittedOn())),
            CaseScribes.always(
                    OutsideTold.class,
                    DocumentKind.OUTSIDE_NOTICE,
                    (event, desk) -> new WayDocument.OutsideNotice(
                            desk.head(desk.names(Set.of(event.party())), desk.organ(desk.answerable())),
                            desk.matter(),
                            title(event.procedure()),
                            event.office())),
            CaseScribes.always(
                    OutsideReferred.class,
                    DocumentKind.OUTSIDE_REFERRAL,
                    (event, desk) -> new WayDocument.OutsideReferral(
                            desk.head(PersonName.of(event.receiver()), desk.organ(desk.answerable())),
                            desk.matter(),
                            title(last(desk.file().proceedings().of(OutsideProcedure.class).stream()
                                            .filter(each -> each.referredTo()
                                                    .filter(event.receiver()::equals)
                                                    .isPresent())
                                            .toList())
                                    .procedure()),
                            event.papers())),
            CaseScribes.always(
                    OrderReplied.class,
                    DocumentKind.ORDER_REPLY,
                    (event, desk) -> new OrderDocument.OrderReply(
                            desk.toCitizen(), desk.matter(), "order." + event.result(), event.text())),
            CaseScribes.always(
                    LegalWayTold.class,
                    DocumentKind.ORDER_WAY_NOTICE,
                    (event, desk) -> new OrderDocument.OrderWayNotice(
                            desk.toCitizen(), desk.matter(), "legal-way." + event.way(), event.told())),
            CaseScribes.always(
                    ReporterTold.class,
                    DocumentKind.REPORT_FEEDBACK,
                    (event, desk) -> new OrderDocument.ReportFeedback(
                            desk.head(PersonName.of(word("nobody.REPORTER")), desk.organ(desk.answerable())),
                            event.what())),
            CaseScribes.always(
                    ReportTransferred.class,
                    DocumentKind.REPORT_TRANSFER,
                    (event, desk) -> new OrderDocument.ReportTransferLetter(
                            desk.head(
                                    PersonName.of(event.organ().map(desk::organ).orElse(event.receiver())),
                                    desk.organ(desk.answerable())),
                            event.authority())),
            CaseScribes.always(
                    AppointmentConfirmed.class, DocumentKind.CONSULTATION_NOTICE, FurtherScribes::appointment),
            CaseScribes.always(
                    ContributionAsked.class,
                    DocumentKind.JOINT_REQUEST,
                    (event, desk) -> new JointDocument.JointRequest(
                            desk.toOrgan(event.organ(), desk.answerable()),
                            desk.matter(),
                            event.duty(),
                            Span.days(event.days()))),
            CaseScribes.always(
                    TaskSet.class,
                    DocumentKind.JOINT_TASK_SHEET,
                    (event, desk) -> new JointDocument.TaskSheet(
                            desk.toOrgan(event.owner(), desk.answerable()), desk.matter(), event.text(), event.due())),
            CaseScribes.always(JointSessionHeld.class, DocumentKind.JOINT_MINUTES, FurtherScribes::minutes));

    private FurtherScribes() {}

    private static String word(String key) {
        return Templates.published().word(key);
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    private static String title(String procedure) {
        return OutsideTable.published().find(procedure).map(OutsideTerms::title).orElse(procedure);
    }

    /** The party who is helped to sue; where several are, the one who began last. */
    private static PersonName client(Desk desk) {
        List<LitigationAgency> all = desk.file().proceedings().of(LitigationAgency.class);
        return desk.names(Set.of(last(all).party()));
    }

    private static LitigationReferral referral(Desk desk) {
        return last(desk.file().proceedings().of(LitigationReferral.class));
    }

    private static Document returned(ReferralReturned event, Desk desk) {
        LitigationReferral referral = desk.file().proceedings().of(LitigationReferral.class).stream()
                .filter(each -> each.outcome().filter(event.outcome()::equals).isPresent())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> referral(desk));
        String outcome = event.outcome()
                .end()
                .map(end -> "end." + end)
                .or(() -> event.outcome().notMediated().map(why -> "not-mediated." + why))
                .orElse("end.OTHER");
        return new WayDocument.ReferralReturn(
                desk.head(PersonName.of(referral.court().name()), desk.organ(desk.answerable())),
                referral.court().name(),
                referral.courtNumber(),
                outcome);
    }

    private static Document declined(ReferralDeclined event, Desk desk) {
        LitigationReferral referral = referral(desk);
        return new WayDocument.ReferralDecline(
                desk.head(PersonName.of(referral.court().name()), desk.organ(desk.answerable())),
                referral.court().name(),
                referral.courtNumber(),
                event.explanation());
    }

    private static Document appointment(AppointmentConfirmed event, Desk desk) {
        Consultation consultation = last(desk.file().proceedings().of(Consultation.class).stream()
                .filter(each -> each.stage() == ConsultationStage.CONFIRMED)
                .toList());
        Appointment time = consultation.appointment().orElseThrow();
        return new OrderDocument.ConsultationNotice(
                desk.head(desk.names(Set.of(consultation.client())), desk.organ(desk.answerable())),
                desk.day(time.start()),
                "consult." + time.mode());
    }

    private static Document minutes(JointSessionHeld event, Desk desk) {
        String attended = event.session().attended().stream()
                .map(Attendance::organ)
                .map(desk::organ)
                .distinct()
                .collect(Collectors.joining("、"));
        return new JointDocument.JointMinutes(
                desk.head(PersonName.of(desk.organ(desk.answerable())), desk.organ(desk.answerable())),
                desk.matter(),
                event.session().place(),
                attended,
                event.session().minutes());
    }
}
