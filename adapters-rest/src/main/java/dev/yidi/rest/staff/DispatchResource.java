package dev.yidi.rest.staff;

import dev.yidi.core.casefile.AgreeToReturn;
import dev.yidi.ports.CaseDesk;
import dev.yidi.rest.staff.mapping.DeskMapper;
import dev.yidi.rest.staff.mapping.DeskMapperImpl;
import dev.yidi.rest.staff.mapping.LawMapper;
import dev.yidi.rest.staff.mapping.LawMapperImpl;
import dev.yidi.rest.staff.request.AcceptRequest;
import dev.yidi.rest.staff.request.DispatchRequest;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.ObjectRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Sends cases to the organs that are to have them, and takes them back. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DispatchResource {
    private final Desk desk;
    private final CaseDesk counter;
    private final DeskMapper mapper = new DeskMapperImpl();
    private final LawMapper laws = new LawMapperImpl();

    /** Of {@code desk}'s centre. */
    public DispatchResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().caseDesk();
    }

    /** Sends the case on. */
    @POST
    @Path("dispatch")
    public ReceiptView dispatch(@BeanParam Sender sender, @PathParam("id") String id, DispatchRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.dispatch(by, caseId, mapper.dispatch(body)));
    }

    /** Accepts the case for the officer's organ. */
    @POST
    @Path("accept")
    public ReceiptView accept(@BeanParam Sender sender, @PathParam("id") String id, AcceptRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.accept(by, caseId, mapper.accept(body, by.officer())));
    }

    /** Objects to the dispatch. */
    @POST
    @Path("object")
    public ReceiptView object(@BeanParam Sender sender, @PathParam("id") String id, ObjectRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.object(by, caseId, laws.object(body)));
    }

    /** Takes an objected case back. */
    @POST
    @Path("agree-to-return")
    public ReceiptView agreeToReturn(@BeanParam Sender sender, @PathParam("id") String id, NoRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.agreeToReturn(by, caseId, new AgreeToReturn()));
    }

    /** Does not take an objected case back. */
    @POST
    @Path("refuse-return")
    public ReceiptView refuseReturn(@BeanParam Sender sender, @PathParam("id") String id, ReasonRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.refuseReturn(by, caseId, mapper.refuseReturn(body)));
    }

    /** Takes a dispatch back. */
    @POST
    @Path("recall")
    public ReceiptView recall(@BeanParam Sender sender, @PathParam("id") String id, ReasonRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.recall(by, caseId, mapper.recall(body)));
    }
}
