package dev.yidi.rest.staff;

import dev.yidi.core.indicator.IndicatorId;
import dev.yidi.ports.FigureQuery;
import dev.yidi.ports.Statistics;
import dev.yidi.rest.guard.Costly;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.IndicatorQueries;
import dev.yidi.rest.staff.mapping.IndicatorViews;
import dev.yidi.rest.staff.mapping.IndicatorViewsImpl;
import dev.yidi.rest.staff.request.IndicatorCasesQuery;
import dev.yidi.rest.staff.request.IndicatorQuery;
import dev.yidi.rest.staff.view.IndicatorCasesView;
import dev.yidi.rest.staff.view.IndicatorMonthsView;
import dev.yidi.rest.staff.view.IndicatorsView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;

/** The figures of the centre, counted over the cases that the officer may see, and the cases behind each. */
@StaffOnly
@Path("api/v1/staff/indicators")
@Produces(MediaType.APPLICATION_JSON)
public final class IndicatorResource {
    private static final int USUAL_PAGE = 50;

    private final Desk desk;
    private final Statistics counter;
    private final IndicatorViews views = new IndicatorViewsImpl();

    /** Of {@code desk}'s centre. */
    public IndicatorResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().statistics();
    }

    /** Every figure that is counted from cases. */
    @Costly
    @GET
    @Takes(IndicatorQuery.class)
    public IndicatorsView indicators(@BeanParam Sender sender, @Context UriInfo address) {
        IndicatorQuery asked = desk.bodies().query(IndicatorQuery.class, address.getQueryParameters());
        FigureQuery query =
                IndicatorQueries.of(asked, desk.yidi().profile(), desk.clock().instant());
        return views.sheet(Answers.done(counter.sheet(sender.officer(), query)), desk.names(sender));
    }

    /** The cases behind a figure: those it was counted from. */
    @Costly
    @GET
    @Path("{indicator}/cases")
    @Takes(IndicatorCasesQuery.class)
    public IndicatorCasesView cases(
            @BeanParam Sender sender, @PathParam("indicator") String indicator, @Context UriInfo address) {
        IndicatorCasesQuery asked = desk.bodies().query(IndicatorCasesQuery.class, address.getQueryParameters());
        FigureQuery query =
                IndicatorQueries.of(asked, desk.yidi().profile(), desk.clock().instant());
        return views.cases(
                Answers.done(counter.casesBehind(
                        sender.officer(),
                        query,
                        indicator(indicator),
                        asked.cursor(),
                        asked.limit().orElse(USUAL_PAGE))),
                desk.names(sender));
    }

    /** A figure month by month. */
    @Costly
    @GET
    @Path("{indicator}/months")
    @Takes(IndicatorQuery.class)
    public IndicatorMonthsView months(
            @BeanParam Sender sender, @PathParam("indicator") String indicator, @Context UriInfo address) {
        IndicatorQuery asked = desk.bodies().query(IndicatorQuery.class, address.getQueryParameters());
        FigureQuery query =
                IndicatorQueries.of(asked, desk.yidi().profile(), desk.clock().instant());
        return views.months(
                Answers.done(counter.course(sender.officer(), query, indicator(indicator))), desk.names(sender));
    }

    /** The figure an address names. */
    private static IndicatorId indicator(String name) {
        return Arrays.stream(IndicatorId.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(Answers::absent);
    }
}
