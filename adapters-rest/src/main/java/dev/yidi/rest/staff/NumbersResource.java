package dev.yidi.rest.staff;

import dev.yidi.ports.NumbersDesk;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.IndicatorViews;
import dev.yidi.rest.staff.mapping.IndicatorViewsImpl;
import dev.yidi.rest.staff.mapping.NumberMapper;
import dev.yidi.rest.staff.mapping.NumberMapperImpl;
import dev.yidi.rest.staff.request.EnterPeopleRequest;
import dev.yidi.rest.staff.request.EnterSuitsRequest;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.request.WithdrawNumberRequest;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.NumbersView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Numbers that come from outside: what courts and statistics publish, each with its source. */
@StaffOnly
@Path("api/v1/staff/numbers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class NumbersResource {
    private final Desk desk;
    private final NumbersDesk counter;
    private final Filing files;
    private final NumberMapper mapper = new NumberMapperImpl();
    private final IndicatorViews views = new IndicatorViewsImpl();

    /** Of {@code desk}'s centre. */
    public NumbersResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().numbersDesk();
        this.files = new Filing(desk, "numbers");
    }

    /** Every line of the book, in the order of entry. */
    @GET
    public NumbersView lines(@BeanParam Sender sender) {
        return views.numbers(Answers.done(counter.lines(sender.officer())), desk.names(sender));
    }

    /** The history of the book, oldest first, with the reasons of corrections. */
    @GET
    @Path("history")
    @Takes(HistoryQuery.class)
    public HistoryView history(@BeanParam Sender sender, @Context UriInfo address) {
        return files.history(sender, address, "all", () -> counter.history(sender.officer()));
    }

    /** Enters how many suits courts accepted from an area in a month, or corrects what stands there. */
    @POST
    @Path("enter-suits")
    public FileReceiptView enterSuits(@BeanParam Sender sender, EnterSuitsRequest body) {
        return files.perform(sender, by -> counter.enterSuits(by, mapper.suits(body)));
    }

    /** Enters how many people live in an area on a day, or corrects what stands there. */
    @POST
    @Path("enter-people")
    public FileReceiptView enterPeople(@BeanParam Sender sender, EnterPeopleRequest body) {
        return files.perform(sender, by -> counter.enterPeople(by, mapper.people(body)));
    }

    /** Takes back a number that should never have stood there. */
    @POST
    @Path("withdraw")
    public FileReceiptView withdraw(@BeanParam Sender sender, WithdrawNumberRequest body) {
        return files.perform(sender, by -> counter.withdraw(by, mapper.withdraw(body)));
    }
}
