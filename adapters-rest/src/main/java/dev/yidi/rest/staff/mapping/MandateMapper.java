package dev.yidi.rest.staff.mapping;

import dev.yidi.core.casefile.GiveMandate;
import dev.yidi.core.casefile.GuideAsProxy;
import dev.yidi.core.casefile.ReportToPrincipal;
import dev.yidi.core.casefile.RevokeMandate;
import dev.yidi.core.casefile.SaveTrip;
import dev.yidi.core.mandate.MandateId;
import dev.yidi.core.mandate.Terms;
import dev.yidi.core.time.Validity;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.request.GuideAsProxyRequest;
import dev.yidi.rest.staff.request.MandateRequest;
import dev.yidi.rest.staff.request.ProxyReportRequest;
import dev.yidi.rest.staff.request.RevokeMandateRequest;
import dev.yidi.rest.staff.request.SaveTripRequest;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes commands of what is sent about mandates. */
@Mapper(config = Strict.class)
public interface MandateMapper {
    /** A mandate that is called {@code id}; its days are at {@code site} of the request. */
    default GiveMandate give(MandateRequest request, String id, Site site) {
        Validity term = Relocated.to(
                site.field("until"), "validity", () -> new Validity(request.from(), Optional.of(request.until())));
        return new GiveMandate(new MandateId(id), terms(request, term));
    }

    /** What principal and proxy agreed. */
    @Mapping(target = "term", source = "term")
    @BeanMapping(ignoreUnmappedSourceProperties = {"from", "until"})
    Terms terms(MandateRequest request, Validity term);

    /** A mandate that is taken back. */
    default RevokeMandate revoke(RevokeMandateRequest request) {
        return new RevokeMandate(new MandateId(request.mandate()), new Values().someText(request.reason()));
    }

    /** What the proxy reports. */
    ReportToPrincipal report(ProxyReportRequest request);

    /** A way that was saved. */
    SaveTrip saveTrip(SaveTripRequest request);

    /** The right level, with a mandate that is called {@code id}. */
    default GuideAsProxy guide(GuideAsProxyRequest request, String id) {
        Values values = new Values();
        return new GuideAsProxy(
                values.organ(request.to()),
                values.text(request.reason()),
                give(request.mandate(), id, Site.BODY.field("mandate")));
    }
}
