package dev.yidi.rest.staff;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.LiftRestriction;
import dev.yidi.core.casefile.PrivacyCommand;
import dev.yidi.core.casefile.RejectErasure;
import dev.yidi.core.privacy.ConsentId;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.ports.CaseView;
import dev.yidi.ports.DataProtectionDesk;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.PartyView;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.DataMapper;
import dev.yidi.rest.staff.mapping.DataMapperImpl;
import dev.yidi.rest.staff.mapping.DataViewMapper;
import dev.yidi.rest.staff.mapping.DataViewMapperImpl;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.request.CarryOutErasureRequest;
import dev.yidi.rest.staff.request.DecideSubjectRequestRequest;
import dev.yidi.rest.staff.request.DiscloseDataRequest;
import dev.yidi.rest.staff.request.GiveConsentRequest;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.request.HoldRequest;
import dev.yidi.rest.staff.request.ProposeErasureRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.RevealRequest;
import dev.yidi.rest.staff.request.SubjectRequestRequest;
import dev.yidi.rest.staff.request.WithdrawConsentRequest;
import dev.yidi.rest.staff.view.DataDisclosuresView;
import dev.yidi.rest.staff.view.DataStatusView;
import dev.yidi.rest.staff.view.ReceiptView;
import dev.yidi.rest.staff.view.RevealedView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/** Personal data: to whom it was passed on, what people ask about it, how long it is kept, and how it is erased. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/data")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DataProtectionResource {
    private final Desk desk;
    private final DataProtectionDesk counter;
    private final DataMapper mapper = new DataMapperImpl();
    private final DataViewMapper views = new DataViewMapperImpl();

    /** Of {@code desk}'s centre. */
    public DataProtectionResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().dataProtectionDesk();
    }

    /** How the personal data of the case is protected: consents, requests, holds, what was proposed and what was done. */
    @GET
    public DataStatusView status(@BeanParam Sender sender, @PathParam("id") String id) {
        return views.status(Answers.done(counter.status(sender.officer(), Desk.caseId(id))), desk.names(sender));
    }

    /** Who received personal data of the case, oldest first, officers who looked included. */
    @GET
    @Path("disclosures")
    @Takes(HistoryQuery.class)
    public DataDisclosuresView disclosures(
            @BeanParam Sender sender, @PathParam("id") String id, @Context UriInfo address) {
        Reading reading = Reading.of(desk, sender, "disclosures:" + id, address);
        Names names = desk.names(sender);
        List<Disclosure> all = Answers.done(counter.disclosures(sender.officer(), Desk.caseId(id)));
        return new DataDisclosuresView(
                reading.page(all).stream()
                        .map(disclosure -> views.disclosure(disclosure, names))
                        .toList(),
                reading.next(all));
    }

    /** Shows the whole of a masked value for a stated purpose. The look is recorded first; a repeat shows it again for a while. */
    @POST
    @Path("reveal")
    public RevealedView reveal(@BeanParam Sender sender, @PathParam("id") String id, RevealRequest body) {
        return views.revealed(Answers.done(counter.reveal(sender.onVersion(), Desk.caseId(id), mapper.reveal(body))));
    }

    /** Records a separate consent to pass personal data on. */
    @POST
    @Path("give-consent")
    public ReceiptView giveConsent(@BeanParam Sender sender, @PathParam("id") String id, GiveConsentRequest body) {
        return conduct(sender, id, by -> mapper.give(body, new ConsentId(Desk.named(by))));
    }

    /** Records that a consent was taken back: at any time, for no reason. */
    @POST
    @Path("withdraw-consent")
    public ReceiptView withdrawConsent(
            @BeanParam Sender sender, @PathParam("id") String id, WithdrawConsentRequest body) {
        return conduct(sender, id, by -> mapper.withdraw(body));
    }

    /** Passes personal data on and puts on record to whom, what for, which and why. */
    @POST
    @Path("disclose")
    public ReceiptView disclose(@BeanParam Sender sender, @PathParam("id") String id, DiscloseDataRequest body) {
        return conduct(sender, id, by -> mapper.disclose(body));
    }

    /** Records what somebody asks about their own data. */
    @POST
    @Path("make-request")
    public ReceiptView makeRequest(@BeanParam Sender sender, @PathParam("id") String id, SubjectRequestRequest body) {
        return conduct(sender, id, by -> mapper.ask(body, new SubjectRequestId(Desk.named(by))));
    }

    /** Decides on such a request. */
    @POST
    @Path("decide-request")
    public ReceiptView decideRequest(
            @BeanParam Sender sender, @PathParam("id") String id, DecideSubjectRequestRequest body) {
        List<PartyView> parties = body.corrected().isPresent() ? parties(sender, id) : List.of();
        return conduct(sender, id, by -> mapper.decide(body, parties));
    }

    /** Keeps the case from being erased. */
    @POST
    @Path("set-hold")
    public ReceiptView setHold(@BeanParam Sender sender, @PathParam("id") String id, HoldRequest body) {
        return conduct(sender, id, by -> mapper.hold(body));
    }

    /** Lets the case be erased as far as this ground goes. */
    @POST
    @Path("lift-hold")
    public ReceiptView liftHold(@BeanParam Sender sender, @PathParam("id") String id, HoldRequest body) {
        return conduct(sender, id, by -> mapper.lift(body));
    }

    /** Proposes to erase the personal data of an ended case; another officer carries it out. */
    @POST
    @Path("propose-erasure")
    public ReceiptView proposeErasure(
            @BeanParam Sender sender, @PathParam("id") String id, ProposeErasureRequest body) {
        return conduct(sender, id, by -> mapper.propose(body));
    }

    /** Turns a proposed erasure down. */
    @POST
    @Path("reject-erasure")
    public ReceiptView rejectErasure(@BeanParam Sender sender, @PathParam("id") String id, ReasonRequest body) {
        return conduct(sender, id, by -> new RejectErasure(FreeText.of(body.reason())));
    }

    /** Carries a proposed erasure out. What it destroys is gone when this is answered. */
    @POST
    @Path("carry-out-erasure")
    public ReceiptView carryOutErasure(
            @BeanParam Sender sender, @PathParam("id") String id, CarryOutErasureRequest body) {
        return conduct(sender, id, by -> mapper.carryOut(body));
    }

    /** Lets restricted data be worked with again. */
    @POST
    @Path("lift-restriction")
    public ReceiptView liftRestriction(@BeanParam Sender sender, @PathParam("id") String id, ReasonRequest body) {
        return conduct(sender, id, by -> new LiftRestriction(FreeText.of(body.reason())));
    }

    private ReceiptView conduct(Sender sender, String id, Function<Envelope, PrivacyCommand> step) {
        return desk.perform(sender, id, (by, caseId) -> counter.conduct(by, caseId, step.apply(by)));
    }

    /** The parties as the officer sees them; who sees none is answered by the step itself. */
    private List<PartyView> parties(Sender sender, String id) {
        CaseId caseId = Desk.caseId(id);
        return desk.yidi()
                .caseDesk()
                .view(sender.officer(), caseId)
                .fold(CaseView::parties, refused -> List.of(), stale -> List.of(), absent -> List.of());
    }
}
