package dev.yidi.rest.staff;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.AdviceMapper;
import dev.yidi.rest.staff.mapping.AdviceMapperImpl;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.request.SameMatterRequest;
import dev.yidi.rest.staff.view.OffersView;
import dev.yidi.rest.staff.view.ReceiptView;
import dev.yidi.rest.staff.view.SameMatterView;
import dev.yidi.rest.staff.view.TermsListView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is open to do with a case, what it could be the same as, and how it could be mediated. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AdviceResource {
    private final Desk desk;
    private final Yidi yidi;
    private final AdviceMapper mapper = new AdviceMapperImpl();

    /** Of {@code desk}'s centre. */
    public AdviceResource(Desk desk) {
        this.desk = desk;
        this.yidi = desk.yidi();
    }

    /** What the officer can do to the case now, and what stands against everything else. */
    @GET
    @Path("offers")
    public OffersView offers(@BeanParam Sender sender, @PathParam("id") String id) {
        Names names = desk.names(sender);
        return new OffersView(Answers.done(yidi.caseDesk().offers(sender.officer(), Desk.caseId(id))).stream()
                .map(offer -> mapper.offer(offer, names))
                .toList());
    }

    /** The terms under which a mediation of the case can be proposed today, those of the county among them. */
    @GET
    @Path("mediation-terms")
    public TermsListView mediationTerms(@BeanParam Sender sender, @PathParam("id") String id) {
        return new TermsListView(Answers.done(yidi.mediationRoom().terms(sender.officer(), Desk.caseId(id))).stream()
                .map(terms -> mapper.terms(terms, desk.names(sender)))
                .toList());
    }

    /** Earlier cases that look like this one, with reasons, and whether a level was skipped. */
    @GET
    @Path("same-matter")
    public SameMatterView sameMatter(@BeanParam Sender sender, @PathParam("id") String id) {
        return mapper.sameMatter(
                Answers.done(yidi.reception().sameMatter(sender.officer(), Desk.caseId(id))), desk.names(sender));
    }

    /** Records what two cases that look alike are to each other, in both; the receipt is that of the other. */
    @POST
    @Path("decide-same-matter")
    public ReceiptView decideSameMatter(@BeanParam Sender sender, @PathParam("id") String id, SameMatterRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> yidi.reception()
                        .decideSameMatter(
                                by, caseId, new CaseId(body.other()), body.decision(), FreeText.of(body.reason())));
    }
}
