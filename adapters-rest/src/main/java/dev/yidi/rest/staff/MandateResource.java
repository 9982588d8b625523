package dev.yidi.rest.staff;

import dev.yidi.ports.ProxyDesk;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.mapping.MandateMapper;
import dev.yidi.rest.staff.mapping.MandateMapperImpl;
import dev.yidi.rest.staff.request.GuideAsProxyRequest;
import dev.yidi.rest.staff.request.MandateRequest;
import dev.yidi.rest.staff.request.ProxyReportRequest;
import dev.yidi.rest.staff.request.RevokeMandateRequest;
import dev.yidi.rest.staff.request.SaveTripRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where citizens let somebody run their errands. What a proxy then does is sent with the header On-Behalf-Of. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MandateResource {
    private final Desk desk;
    private final ProxyDesk counter;
    private final MandateMapper mapper = new MandateMapperImpl();

    /** Of {@code desk}'s centre. */
    public MandateResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().proxyDesk();
    }

    /** Records that a party lets somebody act for them. */
    @POST
    @Path("give-mandate")
    public ReceiptView give(@BeanParam Sender sender, @PathParam("id") String id, MandateRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.give(by, caseId, mapper.give(body, Desk.named(by), Site.BODY)));
    }

    /** Records that the principal takes it back. */
    @POST
    @Path("revoke-mandate")
    public ReceiptView revoke(@BeanParam Sender sender, @PathParam("id") String id, RevokeMandateRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.revoke(by, caseId, mapper.revoke(body)));
    }

    /** Reports back to the principal: the proxy does, also once the mandate has ended. */
    @POST
    @Path("report-to-principal")
    public ReceiptView report(@BeanParam Sender sender, @PathParam("id") String id, ProxyReportRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.report(by, caseId, mapper.report(body)));
    }

    /** Records that the proxy went where the principal would have had to go. */
    @POST
    @Path("save-trip")
    public ReceiptView saveTrip(@BeanParam Sender sender, @PathParam("id") String id, SaveTripRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.saveTrip(by, caseId, mapper.saveTrip(body)));
    }

    /** Takes a citizen who came to the wrong level to the right one, warm: the window goes along as proxy. */
    @POST
    @Path("guide-as-proxy")
    public ReceiptView guide(@BeanParam Sender sender, @PathParam("id") String id, GuideAsProxyRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.guide(by, caseId, mapper.guide(body, Desk.named(by))));
    }
}
