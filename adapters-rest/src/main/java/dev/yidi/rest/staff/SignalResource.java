package dev.yidi.rest.staff;

import dev.yidi.core.prevention.LookAtSignal;
import dev.yidi.ports.PreventionOffice;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.FileQueries;
import dev.yidi.rest.staff.mapping.PreventionMapper;
import dev.yidi.rest.staff.mapping.PreventionMapperImpl;
import dev.yidi.rest.staff.mapping.PreventionViews;
import dev.yidi.rest.staff.mapping.PreventionViewsImpl;
import dev.yidi.rest.staff.request.ActOnSignalRequest;
import dev.yidi.rest.staff.request.DismissSignalRequest;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.SignalQuery;
import dev.yidi.rest.staff.view.FilePageView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.SignalView;
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

/** Signals that matters of one sort gather in one place: people look at them and say what becomes of them. */
@StaffOnly
@Path("api/v1/staff/signals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SignalResource {
    private final Desk desk;
    private final PreventionOffice counter;
    private final Filing files;
    private final PreventionMapper mapper = new PreventionMapperImpl();
    private final PreventionViews views = new PreventionViewsImpl();

    /** Of {@code desk}'s centre. */
    public SignalResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().preventionOffice();
        this.files = new Filing(desk, "signals");
    }

    /** The signals the officer may see and asks for. */
    @GET
    @Takes(SignalQuery.class)
    public FilePageView list(@BeanParam Sender sender, @Context UriInfo address) {
        SignalQuery query = desk.bodies().query(SignalQuery.class, address.getQueryParameters());
        return files.page(sender, () -> counter.signals(sender.officer(), FileQueries.of(query)));
    }

    /** The signal; of its cases those that the officer may see. */
    @GET
    @Path("{id}")
    public SignalView view(@BeanParam Sender sender, @PathParam("id") String id) {
        return views.signal(Answers.done(counter.signal(sender.officer(), Filing.id(id))), desk.names(sender));
    }

    /** Its history, oldest first. */
    @GET
    @Path("{id}/history")
    @Takes(HistoryQuery.class)
    public HistoryView history(@BeanParam Sender sender, @PathParam("id") String id, @Context UriInfo address) {
        return files.history(sender, address, id, () -> counter.signalHistory(sender.officer(), Filing.id(id)));
    }

    /** Looks at the signal; once is enough. */
    @POST
    @Path("{id}/look-at")
    public FileReceiptView lookAt(@BeanParam Sender sender, @PathParam("id") String id, NoRequest body) {
        return files.perform(sender, id, (by, file) -> counter.decide(by, file, new LookAtSignal()));
    }

    /** Says what was done about the signal, after looking at it. */
    @POST
    @Path("{id}/act-on")
    public FileReceiptView actOn(@BeanParam Sender sender, @PathParam("id") String id, ActOnSignalRequest body) {
        return files.perform(sender, id, (by, file) -> counter.decide(by, file, mapper.act(body)));
    }

    /** Says why nothing has to be done about the signal, after looking at it. */
    @POST
    @Path("{id}/dismiss")
    public FileReceiptView dismiss(@BeanParam Sender sender, @PathParam("id") String id, DismissSignalRequest body) {
        return files.perform(sender, id, (by, file) -> counter.decide(by, file, mapper.dismiss(body)));
    }
}
