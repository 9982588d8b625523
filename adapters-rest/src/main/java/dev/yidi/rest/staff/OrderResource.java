package dev.yidi.rest.staff;

import dev.yidi.core.request.AdmitOrder;
import dev.yidi.core.request.CloseOrder;
import dev.yidi.ports.OrderDesk;
import dev.yidi.rest.staff.mapping.OrderMapper;
import dev.yidi.rest.staff.mapping.OrderMapperImpl;
import dev.yidi.rest.staff.request.EndAsRepeatRequest;
import dev.yidi.rest.staff.request.MergeRepeatRequest;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.ObjectToOrderRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.RecordCallBackRequest;
import dev.yidi.rest.staff.request.RecordContactRequest;
import dev.yidi.rest.staff.request.RecordSiteVisitRequest;
import dev.yidi.rest.staff.request.ReplyToOrderRequest;
import dev.yidi.rest.staff.request.ReviewOrderObjectionRequest;
import dev.yidi.rest.staff.request.TellLegalWayRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Orders of the hotline, from their receipt to the closing back. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/orders/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class OrderResource {
    private final Desk desk;
    private final OrderDesk counter;
    private final OrderMapper mapper = new OrderMapperImpl();

    /** Of {@code desk}'s centre. */
    public OrderResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().orderDesk();
    }

    /** Admits the order, which belongs to no other legal way. */
    @POST
    @Path("admit")
    public ReceiptView admit(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            NoRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.admit(by, caseId, Desk.proceedingId(proceeding), new AdmitOrder()));
    }

    /** Tells the citizen the legal way that the matter belongs to instead. */
    @POST
    @Path("tell-legal-way")
    public ReceiptView tellLegalWay(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            TellLegalWayRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.tellLegalWay(by, caseId, Desk.proceedingId(proceeding), mapper.tellLegalWay(body)));
    }

    /** Merges a repeat into the order. */
    @POST
    @Path("merge-repeat")
    public ReceiptView mergeRepeat(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            MergeRepeatRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.mergeRepeat(by, caseId, Desk.proceedingId(proceeding), mapper.mergeRepeat(body)));
    }

    /** Ends the order as a repeat of another. */
    @POST
    @Path("end-as-repeat")
    public ReceiptView endAsRepeat(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EndAsRepeatRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.endAsRepeat(by, caseId, Desk.proceedingId(proceeding), mapper.endAsRepeat(body)));
    }

    /** Objects to the order and its dispatch. */
    @POST
    @Path("object")
    public ReceiptView object(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ObjectToOrderRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.object(by, caseId, Desk.proceedingId(proceeding), mapper.object(body)));
    }

    /** Reviews the objection, and returns the case or leaves it where it is. */
    @POST
    @Path("review")
    public ReceiptView review(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReviewOrderObjectionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.review(by, caseId, Desk.proceedingId(proceeding), mapper.review(body)));
    }

    /** Records a contact with the citizen. */
    @POST
    @Path("record-contact")
    public ReceiptView recordContact(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordContactRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordContact(by, caseId, Desk.proceedingId(proceeding), mapper.recordContact(body)));
    }

    /** Records a visit on site. */
    @POST
    @Path("record-site-visit")
    public ReceiptView recordSiteVisit(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordSiteVisitRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordSiteVisit(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordSiteVisit(body)));
    }

    /** Replies to the citizen. */
    @POST
    @Path("reply")
    public ReceiptView reply(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReplyToOrderRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.reply(by, caseId, Desk.proceedingId(proceeding), mapper.reply(body)));
    }

    /** Records a call-back, or an attempt at one. */
    @POST
    @Path("call-back")
    public ReceiptView callBack(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordCallBackRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.callBack(by, caseId, Desk.proceedingId(proceeding), mapper.callBack(body)));
    }

    /** Sends the order back to handling. */
    @POST
    @Path("send-back")
    public ReceiptView sendBack(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReasonRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.sendBack(by, caseId, Desk.proceedingId(proceeding), mapper.sendBack(body)));
    }

    /** Ends the call-back without an answer, with a reason. */
    @POST
    @Path("end-call-back")
    public ReceiptView endCallBack(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReasonRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.endCallBack(by, caseId, Desk.proceedingId(proceeding), mapper.endCallBack(body)));
    }

    /** Closes the order back to the hotline. */
    @POST
    @Path("close")
    public ReceiptView close(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            NoRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.close(by, caseId, Desk.proceedingId(proceeding), new CloseOrder()));
    }
}
