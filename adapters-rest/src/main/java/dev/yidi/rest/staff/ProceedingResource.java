package dev.yidi.rest.staff;

import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.MediationTermsTable;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.mapping.CourtMapper;
import dev.yidi.rest.staff.mapping.CourtMapperImpl;
import dev.yidi.rest.staff.mapping.MediationMapper;
import dev.yidi.rest.staff.mapping.MediationMapperImpl;
import dev.yidi.rest.staff.request.ApplyRequest;
import dev.yidi.rest.staff.request.ProposeRequest;
import dev.yidi.rest.staff.view.ProceedingReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;

/** Begins proceedings of a case. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ProceedingResource {
    private final Desk desk;
    private final Yidi yidi;
    private final MediationMapper mediations = new MediationMapperImpl();
    private final CourtMapper confirmations = new CourtMapperImpl();

    /** Of {@code desk}'s centre. */
    public ProceedingResource(Desk desk) {
        this.desk = desk;
        this.yidi = desk.yidi();
    }

    /** Proposes a mediation. */
    @POST
    @Path("mediations")
    public ProceedingReceiptView proposeMediation(
            @BeanParam Sender sender, @PathParam("id") String id, ProposeRequest body) {
        MediationTerms offered = offered(sender, id, body);
        return desk.begin(sender, id, (by, proceeding) -> {
            ProposeMediation step = Relocated.to(
                    Site.BODY.field("linkage"), "referral", () -> mediations.propose(body, proceeding, offered));
            return yidi.mediationRoom().propose(by, Desk.caseId(id), proceeding, step);
        });
    }

    /** Applies for judicial confirmation. */
    @POST
    @Path("confirmations")
    public ProceedingReceiptView applyForConfirmation(
            @BeanParam Sender sender, @PathParam("id") String id, ApplyRequest body) {
        return desk.begin(
                sender,
                id,
                (by, proceeding) ->
                        yidi.courtDesk().apply(by, Desk.caseId(id), proceeding, confirmations.apply(body, proceeding)));
    }

    /** Those the case may begin under; whoever may not ask is answered like that when proposing. */
    private MediationTerms offered(Sender sender, String id, ProposeRequest body) {
        List<MediationTerms> known = MediationTermsTable.published().all();
        List<MediationTerms> open = yidi.mediationRoom()
                .terms(sender.officer(), Desk.caseId(id))
                .fold(found -> found, refused -> known, stale -> known, absent -> known);
        return Stream.concat(open.stream(), known.stream())
                .filter(each -> each.type() == body.type())
                .filter(each -> body.terms().map(each.name()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.INVALID, List.of(notOffered(body)))
                        .stop());
    }

    private static Flaw notOffered(ProposeRequest body) {
        return body.terms().isPresent()
                ? Flaw.at(Site.BODY.field("terms"), "mediation.terms.not-offered")
                : Flaw.at(Site.BODY.field("type"), "mediation.type.not-offered");
    }
}
