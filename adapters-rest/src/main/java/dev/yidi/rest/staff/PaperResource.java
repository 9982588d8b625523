package dev.yidi.rest.staff;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.document.DocumentId;
import dev.yidi.ports.Documents;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.mapping.PaperMapper;
import dev.yidi.rest.staff.mapping.PaperMapperImpl;
import dev.yidi.rest.staff.mapping.ServiceMapper;
import dev.yidi.rest.staff.mapping.ServiceMapperImpl;
import dev.yidi.rest.staff.request.DeliverDocumentRequest;
import dev.yidi.rest.staff.request.ServeDocumentRequest;
import dev.yidi.rest.staff.view.DocumentLinesView;
import dev.yidi.rest.staff.view.DocumentTextView;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The documents of a case: which there are, the text of one, and their service. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PaperResource {
    private final Desk desk;
    private final Documents documents;
    private final PaperMapper papers = new PaperMapperImpl();
    private final ServiceMapper services = new ServiceMapperImpl();

    /** Of {@code desk}'s centre. */
    public PaperResource(Desk desk) {
        this.desk = desk;
        this.documents = desk.yidi().documents();
    }

    /** The documents in the file of the case, oldest first, without their texts. */
    @GET
    @Path("documents")
    public DocumentLinesView list(@BeanParam Sender sender, @PathParam("id") String id) {
        Names names = desk.names(sender);
        return new DocumentLinesView(Answers.done(documents.list(sender.officer(), Desk.caseId(id))).stream()
                .map(line -> papers.line(line, names))
                .toList());
    }

    /** The text of one, for who may see the personal data of the case. A look into a sealed case is recorded. */
    @GET
    @Path("documents/{document}")
    public DocumentTextView read(
            @BeanParam Sender sender, @PathParam("id") String id, @PathParam("document") String document) {
        return papers.text(Answers.done(documents.read(sender.officer(), Desk.caseId(id), documentId(document))));
    }

    /** Records that a document was served on a party, which the clocks count from. */
    @POST
    @Path("serve-document")
    public ReceiptView serve(@BeanParam Sender sender, @PathParam("id") String id, ServeDocumentRequest body) {
        return desk.perform(sender, id, (by, caseId) -> documents.serve(by, caseId, services.serve(body)));
    }

    /** Records that a document reached the organ, court or body it was written to. */
    @POST
    @Path("deliver-document")
    public ReceiptView deliver(@BeanParam Sender sender, @PathParam("id") String id, DeliverDocumentRequest body) {
        return desk.perform(sender, id, (by, caseId) -> documents.deliver(by, caseId, services.deliver(body)));
    }

    /** The document an address names; what is no name of a document names none. */
    private static DocumentId documentId(String id) {
        try {
            return new DocumentId(id);
        } catch (InvalidInputException e) {
            throw Answers.absent();
        }
    }
}
