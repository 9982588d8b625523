package dev.yidi.rest.staff;

import dev.yidi.ports.ReferralDesk;
import dev.yidi.rest.staff.mapping.ReferralMapper;
import dev.yidi.rest.staff.mapping.ReferralMapperImpl;
import dev.yidi.rest.staff.request.CarryReferralRequest;
import dev.yidi.rest.staff.request.DeclineReferralRequest;
import dev.yidi.rest.staff.request.ExtendReferralRequest;
import dev.yidi.rest.staff.request.RecordSequelRequest;
import dev.yidi.rest.staff.request.ReturnToCourtRequest;
import dev.yidi.rest.staff.request.SignForPapersRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Matters that courts refer, from the signature to the return. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/referrals/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ReferralResource {
    private final Desk desk;
    private final ReferralDesk counter;
    private final ReferralMapper mapper = new ReferralMapperImpl();

    /** Of {@code desk}'s centre. */
    public ReferralResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().referralDesk();
    }

    /** Signs for the court's papers; the period runs from there. */
    @POST
    @Path("sign")
    public ReceiptView sign(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            SignForPapersRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.sign(by, caseId, Desk.proceedingId(proceeding), mapper.sign(body)));
    }

    /** Declines the referral. */
    @POST
    @Path("decline")
    public ReceiptView decline(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            DeclineReferralRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.decline(by, caseId, Desk.proceedingId(proceeding), mapper.decline(body)));
    }

    /** Says which mediation carries the referral. */
    @POST
    @Path("carry")
    public ReceiptView carry(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            CarryReferralRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.carry(by, caseId, Desk.proceedingId(proceeding), mapper.carry(body)));
    }

    /** Gives the referral more time, because all parties agree. */
    @POST
    @Path("extend")
    public ReceiptView extend(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ExtendReferralRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.extend(by, caseId, Desk.proceedingId(proceeding), mapper.extend(body)));
    }

    /** Gives the result and the papers back to the court. */
    @POST
    @Path("return-to-court")
    public ReceiptView returnToCourt(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReturnToCourtRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.returnToCourt(by, caseId, Desk.proceedingId(proceeding), mapper.returnToCourt(body)));
    }

    /** Records what happens next at the court. */
    @POST
    @Path("record-sequel")
    public ReceiptView recordSequel(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordSequelRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordSequel(by, caseId, Desk.proceedingId(proceeding), mapper.recordSequel(body)));
    }
}
