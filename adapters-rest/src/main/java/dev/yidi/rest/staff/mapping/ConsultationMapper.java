package dev.yidi.rest.staff.mapping;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.ConsentToProcessing;
import dev.yidi.core.consultation.EndConsultation;
import dev.yidi.core.consultation.HoldConsultation;
import dev.yidi.core.consultation.MissAppointment;
import dev.yidi.core.consultation.MoveAppointment;
import dev.yidi.core.consultation.OfferAppointment;
import dev.yidi.core.consultation.RecordOutcome;
import dev.yidi.core.consultation.ReportCrisis;
import dev.yidi.core.consultation.ShareRecord;
import dev.yidi.core.consultation.UnshareRecord;
import dev.yidi.core.consultation.WithdrawProcessingConsent;
import dev.yidi.rest.staff.request.AskForConsultationRequest;
import dev.yidi.rest.staff.request.ConsentToProcessingRequest;
import dev.yidi.rest.staff.request.EndConsultationRequest;
import dev.yidi.rest.staff.request.HoldConsultationRequest;
import dev.yidi.rest.staff.request.MissAppointmentRequest;
import dev.yidi.rest.staff.request.MoveAppointmentRequest;
import dev.yidi.rest.staff.request.OfferAppointmentRequest;
import dev.yidi.rest.staff.request.RecordOutcomeRequest;
import dev.yidi.rest.staff.request.ReportCrisisRequest;
import dev.yidi.rest.staff.request.ShareRecordRequest;
import dev.yidi.rest.staff.request.UnshareRecordRequest;
import dev.yidi.rest.staff.request.WithdrawConsentToProcessingRequest;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent about consultations. */
@Mapper(config = Strict.class)
public interface ConsultationMapper {
    /** A consultation to ask for. */
    @Mapping(target = "id", source = "id")
    AskForConsultation ask(AskForConsultationRequest request, ProceedingId id);

    /** The separate consent to process sensitive data. */
    ConsentToProcessing consent(ConsentToProcessingRequest request);

    /** A time that is offered. */
    OfferAppointment offer(OfferAppointmentRequest request);

    /** Another time. */
    MoveAppointment move(MoveAppointmentRequest request);

    /** Somebody who did not come. */
    MissAppointment miss(MissAppointmentRequest request);

    /** A session and what was said in it. */
    HoldConsultation hold(HoldConsultationRequest request);

    /** An officer whom the client lets read the records. */
    ShareRecord share(ShareRecordRequest request);

    /** What a session came to. */
    RecordOutcome recordOutcome(RecordOutcomeRequest request);

    /** A crisis. */
    ReportCrisis reportCrisis(ReportCrisisRequest request);

    /** A consent that is taken back. */
    WithdrawProcessingConsent withdrawConsent(WithdrawConsentToProcessingRequest request);

    /** An officer whom the client no longer lets read the records. */
    UnshareRecord unshare(UnshareRecordRequest request);

    /** The end of a consultation without a result. */
    EndConsultation end(EndConsultationRequest request);
}
