package dev.yidi.rest.staff;

import dev.yidi.core.MediatorId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.desk.Officer;
import dev.yidi.ports.AgreementSheet;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.http.Files;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.paper.AgreementPrinter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;

/** Written agreements on paper, where the host has plugged in a printer. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/mediations/{proceeding}")
public final class AgreementPaperResource {
    private final Desk desk;
    private final Optional<AgreementPrinter> printer;

    /** Of {@code desk}'s centre. */
    public AgreementPaperResource(Desk desk, Optional<AgreementPrinter> printer) {
        this.desk = desk;
        this.printer = printer;
    }

    /** The written agreement, for who may see the personal data of the case. A look into a sealed case is recorded. */
    @GET
    @Path("agreement")
    @Produces({AgreementPrinter.PDF, AgreementPrinter.DOCX})
    public Response print(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            @Context Request request) {
        AgreementSheet sheet = Answers.done(
                desk.yidi().documents().agreement(sender.officer(), Desk.caseId(id), Desk.proceedingId(proceeding)));
        AgreementPrinter plugged = printer.orElseThrow(AgreementPaperResource::noneFits);
        MediaType format = chosen(request, plugged).orElseThrow(AgreementPaperResource::noneFits);
        byte[] paper = plugged.print(sheet, mediator -> name(sender, mediator), format.toString());
        return Files.handOut(paper, format, sheet.number() + suffix(format), sender.headers());
    }

    private static Optional<MediaType> chosen(Request request, AgreementPrinter plugged) {
        List<Variant> all = plugged.formats().stream()
                .map(format -> new Variant(MediaType.valueOf(format), (String) null, null))
                .toList();
        return Optional.ofNullable(request.selectVariant(all)).map(Variant::getMediaType);
    }

    private static RuntimeException noneFits() {
        return Problem.of(ProblemKind.NOT_ACCEPTABLE).stop();
    }

    private static String suffix(MediaType format) {
        return format.toString().equals(AgreementPrinter.PDF) ? ".pdf" : ".docx";
    }

    /** One on the staff has an officer's id; one of the pool only is called by it where the officer may not see the pool. */
    private String name(Sender sender, MediatorId mediator) {
        return desk.yidi()
                .officer(new OfficerId(mediator.value()))
                .map(Officer::displayName)
                .orElseGet(() -> desk.yidi()
                        .mediatorPool()
                        .view(sender.officer(), mediator)
                        .fold(
                                entry -> entry.name().reveal(),
                                refused -> mediator.value(),
                                stale -> mediator.value(),
                                absent -> mediator.value()));
    }
}
