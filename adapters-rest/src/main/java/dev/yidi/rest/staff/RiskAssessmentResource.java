package dev.yidi.rest.staff;

import dev.yidi.core.CaseId;
import dev.yidi.ports.PreventionOffice;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.FileQueries;
import dev.yidi.rest.staff.mapping.PreventionMapper;
import dev.yidi.rest.staff.mapping.PreventionMapperImpl;
import dev.yidi.rest.staff.mapping.PreventionViews;
import dev.yidi.rest.staff.mapping.PreventionViewsImpl;
import dev.yidi.rest.staff.request.AssessAspectRequest;
import dev.yidi.rest.staff.request.ConcludeAssessmentRequest;
import dev.yidi.rest.staff.request.HearPeopleRequest;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.request.LinkDisputeRequest;
import dev.yidi.rest.staff.request.OpenRiskAssessmentRequest;
import dev.yidi.rest.staff.request.RiskAssessmentQuery;
import dev.yidi.rest.staff.view.FilePageView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.OpenedFileView;
import dev.yidi.rest.staff.view.RiskAssessmentView;
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

/** Assessments of the social risk of major decisions, and the disputes that followed. */
@StaffOnly
@Path("api/v1/staff/risk-assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RiskAssessmentResource {
    private final Desk desk;
    private final PreventionOffice counter;
    private final Filing files;
    private final PreventionMapper mapper = new PreventionMapperImpl();
    private final PreventionViews views = new PreventionViewsImpl();

    /** Of {@code desk}'s centre. */
    public RiskAssessmentResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().preventionOffice();
        this.files = new Filing(desk, "risk-assessments");
    }

    /** Opens an assessment: the organ that wants the decision. */
    @POST
    public OpenedFileView open(@BeanParam Sender sender, OpenRiskAssessmentRequest body) {
        return files.open(sender, by -> counter.open(by, mapper.open(body)));
    }

    /** The assessments the officer may see and asks for. */
    @GET
    @Takes(RiskAssessmentQuery.class)
    public FilePageView list(@BeanParam Sender sender, @Context UriInfo address) {
        RiskAssessmentQuery query = desk.bodies().query(RiskAssessmentQuery.class, address.getQueryParameters());
        return files.page(sender, () -> counter.assessments(sender.officer(), FileQueries.of(query)));
    }

    /** The assessment; of its disputes those that the officer may see. */
    @GET
    @Path("{id}")
    public RiskAssessmentView view(@BeanParam Sender sender, @PathParam("id") String id) {
        return views.assessment(Answers.done(counter.assessment(sender.officer(), Filing.id(id))), desk.names(sender));
    }

    /** Its history, oldest first. */
    @GET
    @Path("{id}/history")
    @Takes(HistoryQuery.class)
    public HistoryView history(@BeanParam Sender sender, @PathParam("id") String id, @Context UriInfo address) {
        return files.history(sender, address, id, () -> counter.assessmentHistory(sender.officer(), Filing.id(id)));
    }

    /** Says what was found about one aspect; again as often as what is known changes. */
    @POST
    @Path("{id}/assess-aspect")
    public FileReceiptView assessAspect(
            @BeanParam Sender sender, @PathParam("id") String id, AssessAspectRequest body) {
        return files.perform(sender, id, (by, file) -> counter.assess(by, file, mapper.assessAspect(body)));
    }

    /** Records that people were heard. */
    @POST
    @Path("{id}/hear-people")
    public FileReceiptView hearPeople(@BeanParam Sender sender, @PathParam("id") String id, HearPeopleRequest body) {
        return files.perform(sender, id, (by, file) -> counter.assess(by, file, mapper.hearPeople(body)));
    }

    /** Concludes the assessment: not the organ that wants the decision. */
    @POST
    @Path("{id}/conclude")
    public FileReceiptView conclude(
            @BeanParam Sender sender, @PathParam("id") String id, ConcludeAssessmentRequest body) {
        return files.perform(sender, id, (by, file) -> counter.assess(by, file, mapper.conclude(body)));
    }

    /** Links a dispute that followed the decision, which the officer must be allowed to see. */
    @POST
    @Path("{id}/link-dispute")
    public FileReceiptView linkDispute(@BeanParam Sender sender, @PathParam("id") String id, LinkDisputeRequest body) {
        return files.perform(sender, id, (by, file) -> counter.link(by, file, new CaseId(body.dispute())));
    }
}
