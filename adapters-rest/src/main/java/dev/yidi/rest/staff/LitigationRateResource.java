package dev.yidi.rest.staff;

import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.LitigationQuery;
import dev.yidi.ports.Statistics;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.IndicatorQueries;
import dev.yidi.rest.staff.mapping.IndicatorViews;
import dev.yidi.rest.staff.mapping.IndicatorViewsImpl;
import dev.yidi.rest.staff.request.LitigationRateQuery;
import dev.yidi.rest.staff.view.LitigationRateView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Litigation per 10,000 people, from what courts and statistics published and the centre entered. */
@StaffOnly
@Path("api/v1/staff/litigation-rate")
@Produces(MediaType.APPLICATION_JSON)
public final class LitigationRateResource {
    private final Desk desk;
    private final Statistics counter;
    private final IndicatorViews views = new IndicatorViewsImpl();

    /** Of {@code desk}'s centre. */
    public LitigationRateResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().statistics();
    }

    /** The rate of an area and months, with the numbers it rests on. */
    @GET
    @Takes(LitigationRateQuery.class)
    public LitigationRateView rate(@BeanParam Sender sender, @Context UriInfo address) {
        LitigationRateQuery asked = desk.bodies().query(LitigationRateQuery.class, address.getQueryParameters());
        CountyProfile county = desk.yidi().profile();
        LitigationQuery query = IndicatorQueries.of(
                asked, county.figures(), county.territory().root().code());
        return views.rate(Answers.done(counter.litigationRate(sender.officer(), query)), desk.names(sender));
    }
}
