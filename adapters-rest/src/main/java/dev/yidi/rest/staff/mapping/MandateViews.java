package dev.yidi.rest.staff.mapping;

import dev.yidi.core.casefile.MandateAct;
import dev.yidi.core.casefile.SavedTrip;
import dev.yidi.core.mandate.Mandate;
import dev.yidi.core.mandate.ProxyReport;
import dev.yidi.ports.CaseView;
import dev.yidi.rest.staff.view.MandateView;
import dev.yidi.rest.staff.view.ProxyReportView;
import dev.yidi.rest.staff.view.SavedTripView;
import java.util.List;
import java.util.Set;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows who acts for whom in a case, and the ways they went. */
@Mapper(config = Views.class)
public interface MandateViews {
    /** The mandates of a case, oldest first. */
    default List<MandateView> mandates(CaseView view, Names names) {
        return view.mandates().all().stream()
                .map(each -> mandate(each, view.mandateActs().getOrDefault(each.id(), Set.of()), names))
                .toList();
    }

    /** A mandate. */
    @Mapping(target = "id", source = "mandate.id")
    @Mapping(target = "principal", source = "mandate.terms.principal")
    @Mapping(target = "proxy", source = "mandate.terms.proxy")
    @Mapping(target = "kind", source = "mandate.terms.kind")
    @Mapping(target = "scope", source = "mandate.terms.scope")
    @Mapping(target = "from", source = "mandate.terms.term.from")
    @Mapping(target = "until", source = "mandate.terms.term.until")
    @Mapping(target = "reportBy", source = "mandate.terms.reportBy")
    @Mapping(target = "form", source = "mandate.terms.form")
    @Mapping(target = "record", source = "mandate.terms.record")
    @Mapping(target = "givenAt", source = "mandate.givenAt")
    @Mapping(target = "revokedAt", source = "mandate.revokedAt")
    @Mapping(target = "reports", source = "mandate.reports")
    @Mapping(target = "actions", source = "acts")
    MandateView mandate(Mandate mandate, Set<MandateAct> acts, @Context Names names);

    /** What a proxy reported back. */
    ProxyReportView report(ProxyReport report, @Context Names names);

    /** Ways that proxies went. */
    List<SavedTripView> saved(List<SavedTrip> trips, @Context Names names);

    /** A way that a proxy went. */
    SavedTripView saved(SavedTrip trip, @Context Names names);
}
