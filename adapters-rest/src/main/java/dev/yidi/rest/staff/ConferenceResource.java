package dev.yidi.rest.staff;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.conference.CloseConference;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.JointConferences;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.ConferenceMapper;
import dev.yidi.rest.staff.mapping.ConferenceMapperImpl;
import dev.yidi.rest.staff.mapping.ConferenceViews;
import dev.yidi.rest.staff.mapping.ConferenceViewsImpl;
import dev.yidi.rest.staff.mapping.FileQueries;
import dev.yidi.rest.staff.mapping.WorkMapper;
import dev.yidi.rest.staff.mapping.WorkMapperImpl;
import dev.yidi.rest.staff.request.ConferenceQuery;
import dev.yidi.rest.staff.request.ConveneConferenceRequest;
import dev.yidi.rest.staff.request.DecideItemRequest;
import dev.yidi.rest.staff.request.DesignateOrganRequest;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.request.HoldConferenceRequest;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.OrderMeasureRequest;
import dev.yidi.rest.staff.request.PutCaseRequest;
import dev.yidi.rest.staff.request.PutSupervisionRequest;
import dev.yidi.rest.staff.request.ReportTaskRequest;
import dev.yidi.rest.staff.view.ConferenceView;
import dev.yidi.rest.staff.view.FilePageView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.OpenedFileView;
import dev.yidi.rest.staff.view.ReceiptView;
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

/** Joint conferences: who sits, what is before them, and what they decide at once. */
@StaffOnly
@Path("api/v1/staff/conferences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ConferenceResource {
    private final Desk desk;
    private final JointConferences counter;
    private final Filing files;
    private final ConferenceMapper mapper = new ConferenceMapperImpl();
    private final ConferenceViews views = new ConferenceViewsImpl();
    private final WorkMapper work = new WorkMapperImpl();

    /** Of {@code desk}'s centre. */
    public ConferenceResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().jointConferences();
        this.files = new Filing(desk, "conferences");
    }

    /** Convenes a conference. */
    @POST
    public OpenedFileView convene(@BeanParam Sender sender, ConveneConferenceRequest body) {
        return files.open(sender, by -> counter.convene(by, mapper.convene(body)));
    }

    /** The conferences the officer may see and asks for. */
    @GET
    @Takes(ConferenceQuery.class)
    public FilePageView list(@BeanParam Sender sender, @Context UriInfo address) {
        ConferenceQuery query = desk.bodies().query(ConferenceQuery.class, address.getQueryParameters());
        return files.page(sender, () -> counter.list(sender.officer(), FileQueries.of(query)));
    }

    /** The conference. */
    @GET
    @Path("{id}")
    public ConferenceView view(@BeanParam Sender sender, @PathParam("id") String id) {
        return views.conference(Answers.done(counter.view(sender.officer(), Filing.id(id))), desk.names(sender));
    }

    /** Its history, oldest first. */
    @GET
    @Path("{id}/history")
    @Takes(HistoryQuery.class)
    public HistoryView history(@BeanParam Sender sender, @PathParam("id") String id, @Context UriInfo address) {
        return files.history(sender, address, id, () -> counter.history(sender.officer(), Filing.id(id)));
    }

    /** Puts a case before it, which the officer must be allowed to see. */
    @POST
    @Path("{id}/put-case")
    public FileReceiptView putCase(@BeanParam Sender sender, @PathParam("id") String id, PutCaseRequest body) {
        return files.perform(
                sender, id, (by, file) -> counter.putCase(by, file, new CaseId(body.caseId()), mapper.matter(body)));
    }

    /** Puts a supervision before it, which the officer must be allowed to see. */
    @POST
    @Path("{id}/put-supervision")
    public FileReceiptView putSupervision(
            @BeanParam Sender sender, @PathParam("id") String id, PutSupervisionRequest body) {
        return files.perform(
                sender,
                id,
                (by, file) -> counter.putSupervision(by, file, new FileId(body.supervision()), mapper.matter(body)));
    }

    /** Records the session: who came, and the minutes. */
    @POST
    @Path("{id}/hold")
    public FileReceiptView hold(@BeanParam Sender sender, @PathParam("id") String id, HoldConferenceRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.hold(body)));
    }

    /** Decides a matter: a task for an organ with a day, or nothing beyond what was heard. */
    @POST
    @Path("{id}/decide")
    public FileReceiptView decide(@BeanParam Sender sender, @PathParam("id") String id, DecideItemRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.decide(body)));
    }

    /** Reports a task done: the organ that has it. */
    @POST
    @Path("{id}/report-task")
    public FileReceiptView reportTask(@BeanParam Sender sender, @PathParam("id") String id, ReportTaskRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.reportTask(body)));
    }

    /** Designates the organ of a case before it, and dispatches the case: both or neither; the receipt is that of the case. */
    @POST
    @Path("{id}/designate")
    public ReceiptView designate(@BeanParam Sender sender, @PathParam("id") String id, DesignateOrganRequest body) {
        Envelope envelope = sender.onVersion();
        return work.receipt(
                Answers.done(counter.designate(envelope, Filing.id(id), mapper.designate(body))), desk.names(sender));
    }

    /** Orders a measure in a supervision before it, and takes the supervision to that level: both or neither; the receipt is that of the supervision. */
    @POST
    @Path("{id}/order")
    public FileReceiptView order(@BeanParam Sender sender, @PathParam("id") String id, OrderMeasureRequest body) {
        return files.perform(sender, id, (by, file) -> counter.order(by, file, mapper.order(body)));
    }

    /** Ends the conference, when every matter is decided and every task done. */
    @POST
    @Path("{id}/close")
    public FileReceiptView close(@BeanParam Sender sender, @PathParam("id") String id, NoRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, new CloseConference()));
    }
}
