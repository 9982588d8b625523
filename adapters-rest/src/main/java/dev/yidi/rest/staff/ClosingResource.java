package dev.yidi.rest.staff;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.ports.CaseDesk;
import dev.yidi.rest.staff.mapping.DeskMapper;
import dev.yidi.rest.staff.mapping.DeskMapperImpl;
import dev.yidi.rest.staff.request.AnswerRequest;
import dev.yidi.rest.staff.request.CallBackRequest;
import dev.yidi.rest.staff.request.ConcludeRequest;
import dev.yidi.rest.staff.request.MergeRequest;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.WithdrawRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Brings cases to their end, and takes them up again. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ClosingResource {
    private final Desk desk;
    private final CaseDesk counter;
    private final DeskMapper mapper = new DeskMapperImpl();

    /** Of {@code desk}'s centre. */
    public ClosingResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().caseDesk();
    }

    /** Brings the handling to a result. */
    @POST
    @Path("conclude")
    public ReceiptView conclude(@BeanParam Sender sender, @PathParam("id") String id, ConcludeRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.conclude(by, caseId, mapper.conclude(body)));
    }

    /** Answers the citizen. */
    @POST
    @Path("answer")
    public ReceiptView answer(@BeanParam Sender sender, @PathParam("id") String id, AnswerRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.answer(by, caseId, mapper.answer(body)));
    }

    /** Closes the case. */
    @POST
    @Path("close")
    public ReceiptView close(@BeanParam Sender sender, @PathParam("id") String id, NoRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.close(by, caseId, new CloseCase()));
    }

    /** Records that the citizen was called back, or was tried. */
    @POST
    @Path("call-back")
    public ReceiptView callBack(@BeanParam Sender sender, @PathParam("id") String id, CallBackRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.callBack(by, caseId, mapper.callBack(body)));
    }

    /** Takes an ended case up again. */
    @POST
    @Path("reopen")
    public ReceiptView reopen(@BeanParam Sender sender, @PathParam("id") String id, ReasonRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.reopen(by, caseId, mapper.reopen(body)));
    }

    /** Records that the applicants withdrew. */
    @POST
    @Path("withdraw")
    public ReceiptView withdraw(@BeanParam Sender sender, @PathParam("id") String id, WithdrawRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.withdraw(by, caseId, mapper.withdraw(body)));
    }

    /** Merges the case into another one; the receipt is that of the other. */
    @POST
    @Path("merge")
    public ReceiptView merge(@BeanParam Sender sender, @PathParam("id") String id, MergeRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.merge(by, caseId, new CaseId(body.into())));
    }
}
