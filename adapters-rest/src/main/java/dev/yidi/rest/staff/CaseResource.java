package dev.yidi.rest.staff;

import dev.yidi.ports.CaseDesk;
import dev.yidi.ports.HistoryLine;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.CaseMapper;
import dev.yidi.rest.staff.mapping.CaseMapperImpl;
import dev.yidi.rest.staff.mapping.HistoryMapper;
import dev.yidi.rest.staff.mapping.HistoryMapperImpl;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.mapping.WorkMapper;
import dev.yidi.rest.staff.mapping.WorkMapperImpl;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.view.AdviceView;
import dev.yidi.rest.staff.view.CaseDetailsView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.VerificationView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Shows a case: itself, its history, where it should go, and whether its history is sound. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class CaseResource {
    private final Desk desk;
    private final Yidi yidi;
    private final CaseDesk counter;
    private final CaseMapper cases = new CaseMapperImpl();
    private final HistoryMapper histories = new HistoryMapperImpl();
    private final WorkMapper work = new WorkMapperImpl();

    /** Of {@code desk}'s centre. */
    public CaseResource(Desk desk) {
        this.desk = desk;
        this.yidi = desk.yidi();
        this.counter = yidi.caseDesk();
    }

    /** The case. */
    @GET
    public CaseDetailsView view(@BeanParam Sender sender, @PathParam("id") String id) {
        return cases.details(Answers.done(counter.view(sender.officer(), Desk.caseId(id))), desk.names(sender));
    }

    /** Its history. */
    @GET
    @Path("history")
    @Takes(HistoryQuery.class)
    public HistoryView history(@BeanParam Sender sender, @PathParam("id") String id, @Context UriInfo address) {
        Reading reading = Reading.of(desk, sender, "cases:" + id, address);
        Names names = desk.names(sender);
        List<HistoryLine> all = Answers.done(counter.history(sender.officer(), Desk.caseId(id)));
        return new HistoryView(
                reading.page(all).stream()
                        .map(line -> histories.line(line, names))
                        .toList(),
                reading.next(all));
    }

    /** Where the profile would send it. */
    @GET
    @Path("advice")
    public AdviceView advice(@BeanParam Sender sender, @PathParam("id") String id) {
        return work.advice(
                Answers.done(yidi.reception().advise(sender.officer(), Desk.caseId(id))), desk.names(sender));
    }

    /** Whether its history is sound; for auditors. */
    @GET
    @Path("verification")
    public VerificationView verification(@BeanParam Sender sender, @PathParam("id") String id) {
        return work.verification(Answers.done(counter.verify(sender.officer(), Desk.caseId(id))));
    }
}
