package dev.yidi.rest.staff;

import dev.yidi.ports.Yidi;
import dev.yidi.rest.staff.mapping.AgencyMapper;
import dev.yidi.rest.staff.mapping.AgencyMapperImpl;
import dev.yidi.rest.staff.mapping.ConsultationMapper;
import dev.yidi.rest.staff.mapping.ConsultationMapperImpl;
import dev.yidi.rest.staff.mapping.JointMapper;
import dev.yidi.rest.staff.mapping.JointMapperImpl;
import dev.yidi.rest.staff.mapping.OrderMapper;
import dev.yidi.rest.staff.mapping.OrderMapperImpl;
import dev.yidi.rest.staff.mapping.OutsideMapper;
import dev.yidi.rest.staff.mapping.OutsideMapperImpl;
import dev.yidi.rest.staff.mapping.PetitionMapper;
import dev.yidi.rest.staff.mapping.PetitionMapperImpl;
import dev.yidi.rest.staff.mapping.ReferralMapper;
import dev.yidi.rest.staff.mapping.ReferralMapperImpl;
import dev.yidi.rest.staff.mapping.ReportMapper;
import dev.yidi.rest.staff.mapping.ReportMapperImpl;
import dev.yidi.rest.staff.request.AskForConsultationRequest;
import dev.yidi.rest.staff.request.BeginAgencyRequest;
import dev.yidi.rest.staff.request.ConveneJointHandlingRequest;
import dev.yidi.rest.staff.request.ReceiveOrderRequest;
import dev.yidi.rest.staff.request.ReceiveReferralRequest;
import dev.yidi.rest.staff.request.TakeUpReportRequest;
import dev.yidi.rest.staff.request.TellAboutRequest;
import dev.yidi.rest.staff.request.TriagePetitionRequest;
import dev.yidi.rest.staff.view.ProceedingReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Begins proceedings of a case at the other counters: petitions, orders, joint handling, referrals, help with suing, procedures outside and consultations. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class OpeningResource {
    private final Desk desk;
    private final Yidi yidi;
    private final PetitionMapper petitions = new PetitionMapperImpl();
    private final OrderMapper orders = new OrderMapperImpl();
    private final JointMapper joint = new JointMapperImpl();
    private final ReferralMapper referrals = new ReferralMapperImpl();
    private final ReportMapper reports = new ReportMapperImpl();
    private final AgencyMapper agencies = new AgencyMapperImpl();
    private final OutsideMapper outside = new OutsideMapperImpl();
    private final ConsultationMapper consultations = new ConsultationMapperImpl();

    /** Of {@code desk}'s centre. */
    public OpeningResource(Desk desk) {
        this.desk = desk;
        this.yidi = desk.yidi();
    }

    /** Looks a petition through, and begins its handling. */
    @POST
    @Path("petitions")
    public ProceedingReceiptView triage(
            @BeanParam Sender sender, @PathParam("id") String id, TriagePetitionRequest body) {
        return desk.begin(
                sender,
                id,
                (by, proceeding) -> yidi.petitionOffice()
                        .triage(by, Desk.caseId(id), proceeding, petitions.triage(body, proceeding)));
    }

    /** Receives an order of the hotline. */
    @POST
    @Path("orders")
    public ProceedingReceiptView receive(
            @BeanParam Sender sender, @PathParam("id") String id, ReceiveOrderRequest body) {
        return desk.begin(
                sender,
                id,
                (by, proceeding) ->
                        yidi.orderDesk().receive(by, Desk.caseId(id), proceeding, orders.receive(body, proceeding)));
    }

    /** Convenes a joint handling of several organs. */
    @POST
    @Path("joint-handlings")
    public ProceedingReceiptView convene(
            @BeanParam Sender sender, @PathParam("id") String id, ConveneJointHandlingRequest body) {
        return desk.begin(
                sender,
                id,
                (by, proceeding) ->
                        yidi.jointSessions().convene(by, Desk.caseId(id), proceeding, joint.convene(body, proceeding)));
    }

    /** Takes in a referral of a court. */
    @POST
    @Path("referrals")
    public ProceedingReceiptView receiveReferral(
            @BeanParam Sender sender, @PathParam("id") String id, ReceiveReferralRequest body) {
        return desk.begin(
                sender,
                id,
                (by, proceeding) -> yidi.referralDesk()
                        .receive(by, Desk.caseId(id), proceeding, referrals.receive(body, proceeding)));
    }

    /** Begins to help a party with suing. */
    @POST
    @Path("agencies")
    public ProceedingReceiptView beginAgency(
            @BeanParam Sender sender, @PathParam("id") String id, BeginAgencyRequest body) {
        return desk.begin(
                sender,
                id,
                (by, proceeding) ->
                        yidi.litigationDesk().begin(by, Desk.caseId(id), proceeding, agencies.begin(body, proceeding)));
    }

    /** Tells a party of a procedure outside the centre. */
    @POST
    @Path("outside-procedures")
    public ProceedingReceiptView tellOfOutside(
            @BeanParam Sender sender, @PathParam("id") String id, TellAboutRequest body) {
        return desk.begin(
                sender,
                id,
                (by, proceeding) ->
                        yidi.outsideDesk().tell(by, Desk.caseId(id), proceeding, outside.tell(body, proceeding)));
    }

    /** Takes a report up. */
    @POST
    @Path("reports")
    public ProceedingReceiptView takeUpReport(
            @BeanParam Sender sender, @PathParam("id") String id, TakeUpReportRequest body) {
        return desk.begin(
                sender,
                id,
                (by, proceeding) ->
                        yidi.reportRoom().takeUp(by, Desk.caseId(id), proceeding, reports.takeUp(body, proceeding)));
    }

    /** Asks for a consultation. */
    @POST
    @Path("consultations")
    public ProceedingReceiptView askForConsultation(
            @BeanParam Sender sender, @PathParam("id") String id, AskForConsultationRequest body) {
        return desk.begin(
                sender,
                id,
                (by, proceeding) -> yidi.consultationRoom()
                        .ask(by, Desk.caseId(id), proceeding, consultations.ask(body, proceeding)));
    }
}
