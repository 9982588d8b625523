package dev.yidi.rest.staff;

import dev.yidi.core.FreeText;
import dev.yidi.core.consultation.ConfirmAppointment;
import dev.yidi.core.consultation.OpenRecord;
import dev.yidi.ports.ConsultationRoom;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.ConsultationMapper;
import dev.yidi.rest.staff.mapping.ConsultationMapperImpl;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.mapping.RecordMapper;
import dev.yidi.rest.staff.mapping.RecordMapperImpl;
import dev.yidi.rest.staff.request.ConsentToProcessingRequest;
import dev.yidi.rest.staff.request.EndConsultationRequest;
import dev.yidi.rest.staff.request.HoldConsultationRequest;
import dev.yidi.rest.staff.request.MissAppointmentRequest;
import dev.yidi.rest.staff.request.MoveAppointmentRequest;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.OfferAppointmentRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.RecordOutcomeRequest;
import dev.yidi.rest.staff.request.ReportCrisisRequest;
import dev.yidi.rest.staff.request.ShareRecordRequest;
import dev.yidi.rest.staff.request.UnshareRecordRequest;
import dev.yidi.rest.staff.request.WithdrawConsentToProcessingRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import dev.yidi.rest.staff.view.RecordsView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Legal advice and psychological service: consents, times, sessions and what they come to. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/consultations/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ConsultationResource {
    private final Desk desk;
    private final ConsultationRoom counter;
    private final ConsultationMapper mapper = new ConsultationMapperImpl();
    private final RecordMapper records = new RecordMapperImpl();

    /** Of {@code desk}'s centre. */
    public ConsultationResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().consultationRoom();
    }

    /** Records the separate consent to process sensitive data. */
    @POST
    @Path("consent")
    public ReceiptView consent(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ConsentToProcessingRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.consent(by, caseId, Desk.proceedingId(proceeding), mapper.consent(body)));
    }

    /** Offers a time for a session. */
    @POST
    @Path("offer")
    public ReceiptView offer(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            OfferAppointmentRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.offer(by, caseId, Desk.proceedingId(proceeding), mapper.offer(body)));
    }

    /** Records that the client confirms the time that was offered. */
    @POST
    @Path("confirm")
    public ReceiptView confirm(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            NoRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.confirm(by, caseId, Desk.proceedingId(proceeding), new ConfirmAppointment()));
    }

    /** Moves the session to another time. */
    @POST
    @Path("move")
    public ReceiptView move(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            MoveAppointmentRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.move(by, caseId, Desk.proceedingId(proceeding), mapper.move(body)));
    }

    /** Records that the client or the adviser did not come. */
    @POST
    @Path("miss")
    public ReceiptView miss(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            MissAppointmentRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.miss(by, caseId, Desk.proceedingId(proceeding), mapper.miss(body)));
    }

    /** Records a session and what was said in it. */
    @POST
    @Path("hold")
    public ReceiptView hold(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            HoldConsultationRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.hold(by, caseId, Desk.proceedingId(proceeding), mapper.hold(body)));
    }

    /** Records that the client lets an officer read the records. */
    @POST
    @Path("share")
    public ReceiptView share(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ShareRecordRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.share(by, caseId, Desk.proceedingId(proceeding), mapper.share(body)));
    }

    /** Records what a session came to. */
    @POST
    @Path("record-outcome")
    public ReceiptView recordOutcome(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordOutcomeRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordOutcome(by, caseId, Desk.proceedingId(proceeding), mapper.recordOutcome(body)));
    }

    /** Reports a crisis to those who must know. */
    @POST
    @Path("report-crisis")
    public ReceiptView reportCrisis(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReportCrisisRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.reportCrisis(by, caseId, Desk.proceedingId(proceeding), mapper.reportCrisis(body)));
    }

    /** Records that the consent to process sensitive data is taken back. */
    @POST
    @Path("withdraw-consent")
    public ReceiptView withdrawConsent(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            WithdrawConsentToProcessingRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.withdrawConsent(body)));
    }

    /** Records that the client no longer lets an officer read the records. */
    @POST
    @Path("unshare")
    public ReceiptView unshare(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            UnshareRecordRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.unshare(body)));
    }

    /** Ends a consultation without a result. */
    @POST
    @Path("end")
    public ReceiptView end(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EndConsultationRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.end(body)));
    }

    /** Opens the records and shows them: for their adviser and whom the client lets read them. That they were opened is kept first. */
    @POST
    @Path("open-record")
    public RecordsView openRecord(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReasonRequest body) {
        Names names = desk.names(sender);
        return new RecordsView(Answers.done(counter.openRecord(
                        sender.onVersion(),
                        Desk.caseId(id),
                        Desk.proceedingId(proceeding),
                        new OpenRecord(FreeText.of(body.reason()))))
                .stream()
                .map(record -> records.record(record, names))
                .toList());
    }
}
