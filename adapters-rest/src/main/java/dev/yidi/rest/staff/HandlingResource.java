package dev.yidi.rest.staff;

import dev.yidi.core.PartyId;
import dev.yidi.ports.CaseDesk;
import dev.yidi.rest.staff.mapping.DeskMapper;
import dev.yidi.rest.staff.mapping.DeskMapperImpl;
import dev.yidi.rest.staff.request.DelegateRequest;
import dev.yidi.rest.staff.request.EndRoleRequest;
import dev.yidi.rest.staff.request.HandOverRequest;
import dev.yidi.rest.staff.request.MaterialRequest;
import dev.yidi.rest.staff.request.NoteRequest;
import dev.yidi.rest.staff.request.PartyRequest;
import dev.yidi.rest.staff.request.RecuseRequest;
import dev.yidi.rest.staff.request.RemoveSignerRequest;
import dev.yidi.rest.staff.request.SignCaseRequest;
import dev.yidi.rest.staff.request.SignerRequest;
import dev.yidi.rest.staff.request.TripRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Work on a case: who does it, and what comes along. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class HandlingResource {
    private final Desk desk;
    private final CaseDesk counter;
    private final DeskMapper mapper = new DeskMapperImpl();

    /** Of {@code desk}'s centre. */
    public HandlingResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().caseDesk();
    }

    /** Names another first handler. */
    @POST
    @Path("hand-over")
    public ReceiptView handOver(@BeanParam Sender sender, @PathParam("id") String id, HandOverRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.handOver(by, caseId, mapper.handOver(body)));
    }

    /** Gives the case to another officer of the organ. */
    @POST
    @Path("delegate")
    public ReceiptView delegate(@BeanParam Sender sender, @PathParam("id") String id, DelegateRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.delegate(by, caseId, mapper.delegate(body)));
    }

    /** Adds an officer who signs. */
    @POST
    @Path("add-signer")
    public ReceiptView addSigner(@BeanParam Sender sender, @PathParam("id") String id, SignerRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.addSigner(by, caseId, mapper.addSigner(body)));
    }

    /** Signs as one who was added. */
    @POST
    @Path("sign")
    public ReceiptView sign(@BeanParam Sender sender, @PathParam("id") String id, SignCaseRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.sign(by, caseId, mapper.sign(body)));
    }

    /** Lets an officer off who was added and has not signed. */
    @POST
    @Path("remove-signer")
    public ReceiptView removeSigner(@BeanParam Sender sender, @PathParam("id") String id, RemoveSignerRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.removeSigner(by, caseId, mapper.removeSigner(body)));
    }

    /** Adds a party. */
    @POST
    @Path("add-party")
    public ReceiptView addParty(@BeanParam Sender sender, @PathParam("id") String id, PartyRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.addParty(by, caseId, mapper.addParty(body, new PartyId("p-" + Desk.named(by)))));
    }

    /** Ends the role of a party; what they did while they had it stays. */
    @POST
    @Path("end-role")
    public ReceiptView endRole(@BeanParam Sender sender, @PathParam("id") String id, EndRoleRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.endRole(by, caseId, mapper.endRole(body)));
    }

    /** Adds material. */
    @POST
    @Path("add-material")
    public ReceiptView addMaterial(@BeanParam Sender sender, @PathParam("id") String id, MaterialRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.addMaterial(by, caseId, mapper.addMaterial(body)));
    }

    /** Adds a note. */
    @POST
    @Path("add-note")
    public ReceiptView addNote(@BeanParam Sender sender, @PathParam("id") String id, NoteRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.addNote(by, caseId, mapper.addNote(body)));
    }

    /** Records that a citizen has to come in person. */
    @POST
    @Path("record-trip")
    public ReceiptView recordTrip(@BeanParam Sender sender, @PathParam("id") String id, TripRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.recordTrip(by, caseId, mapper.recordTrip(body)));
    }

    /** Keeps an officer away from the case for good. */
    @POST
    @Path("recuse")
    public ReceiptView recuse(@BeanParam Sender sender, @PathParam("id") String id, RecuseRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.recuse(by, caseId, mapper.recuse(body)));
    }
}
