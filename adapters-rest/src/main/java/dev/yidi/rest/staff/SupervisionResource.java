package dev.yidi.rest.staff;

import dev.yidi.ports.SupervisionOffice;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.FileQueries;
import dev.yidi.rest.staff.mapping.SupervisionMapper;
import dev.yidi.rest.staff.mapping.SupervisionMapperImpl;
import dev.yidi.rest.staff.mapping.SupervisionViews;
import dev.yidi.rest.staff.mapping.SupervisionViewsImpl;
import dev.yidi.rest.staff.request.AnswerProposalRequest;
import dev.yidi.rest.staff.request.CloseSupervisionRequest;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.request.MakeProposalRequest;
import dev.yidi.rest.staff.request.OpenSupervisionRequest;
import dev.yidi.rest.staff.request.RaiseSupervisionRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.ReplyToSupervisionRequest;
import dev.yidi.rest.staff.request.SupervisionQuery;
import dev.yidi.rest.staff.view.FilePageView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.LettersView;
import dev.yidi.rest.staff.view.OpenedFileView;
import dev.yidi.rest.staff.view.SupervisionView;
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

/** Supervisions of organs, and what their work earns them: the office that supervises. */
@StaffOnly
@Path("api/v1/staff/supervisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SupervisionResource {
    private final Desk desk;
    private final SupervisionOffice counter;
    private final Filing files;
    private final SupervisionMapper mapper = new SupervisionMapperImpl();
    private final SupervisionViews views = new SupervisionViewsImpl();

    /** Of {@code desk}'s centre. */
    public SupervisionResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().supervisionOffice();
        this.files = new Filing(desk, "supervisions");
    }

    /** Supervises an organ over no case in particular. */
    @POST
    public OpenedFileView open(@BeanParam Sender sender, OpenSupervisionRequest body) {
        return files.open(sender, by -> counter.open(by, mapper.open(body)));
    }

    /** The supervisions the officer may see and asks for. */
    @GET
    @Takes(SupervisionQuery.class)
    public FilePageView list(@BeanParam Sender sender, @Context UriInfo address) {
        SupervisionQuery query = desk.bodies().query(SupervisionQuery.class, address.getQueryParameters());
        return files.page(sender, () -> counter.list(sender.officer(), FileQueries.of(query)));
    }

    /** The supervision. */
    @GET
    @Path("{id}")
    public SupervisionView view(@BeanParam Sender sender, @PathParam("id") String id) {
        return views.supervision(Answers.done(counter.view(sender.officer(), Filing.id(id))), desk.names(sender));
    }

    /** Its history, oldest first. */
    @GET
    @Path("{id}/history")
    @Takes(HistoryQuery.class)
    public HistoryView history(@BeanParam Sender sender, @PathParam("id") String id, @Context UriInfo address) {
        return files.history(sender, address, id, () -> counter.history(sender.officer(), Filing.id(id)));
    }

    /** The letters it has sent, one for each level. */
    @GET
    @Path("{id}/orders")
    public LettersView orders(@BeanParam Sender sender, @PathParam("id") String id) {
        return new LettersView(views.letters(Answers.done(counter.orders(sender.officer(), Filing.id(id)))));
    }

    /** Replies in writing, also when it is late. */
    @POST
    @Path("{id}/reply")
    public FileReceiptView reply(@BeanParam Sender sender, @PathParam("id") String id, ReplyToSupervisionRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.reply(body)));
    }

    /** Finds the reply not enough: the next level follows by itself unless the joint conference decides on it. */
    @POST
    @Path("{id}/reject-reply")
    public FileReceiptView rejectReply(@BeanParam Sender sender, @PathParam("id") String id, ReasonRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.rejectReply(body)));
    }

    /** Takes the supervision to a harder level. */
    @POST
    @Path("{id}/raise")
    public FileReceiptView raise(@BeanParam Sender sender, @PathParam("id") String id, RaiseSupervisionRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.raise(body)));
    }

    /** Proposes something to the organ, which answers in writing. */
    @POST
    @Path("{id}/propose")
    public FileReceiptView propose(@BeanParam Sender sender, @PathParam("id") String id, MakeProposalRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.propose(body)));
    }

    /** Answers a proposal in writing. */
    @POST
    @Path("{id}/answer-proposal")
    public FileReceiptView answerProposal(
            @BeanParam Sender sender, @PathParam("id") String id, AnswerProposalRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.answerProposal(body)));
    }

    /** Closes the supervision with a finding. */
    @POST
    @Path("{id}/close")
    public FileReceiptView close(@BeanParam Sender sender, @PathParam("id") String id, CloseSupervisionRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.close(body)));
    }
}
