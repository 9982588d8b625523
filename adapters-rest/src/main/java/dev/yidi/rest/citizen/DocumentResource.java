package dev.yidi.rest.citizen;

import dev.yidi.core.document.DocumentId;
import dev.yidi.ports.Documents;
import dev.yidi.rest.http.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Letters that were served on a citizen, to be read. */
@Path("api/v1/citizen/documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DocumentResource {
    private final Documents documents;
    private final InquiryMapper mapper = new InquiryMapperImpl();

    /** Of {@code desk}'s centre. */
    public DocumentResource(CitizenDesk desk) {
        this.documents = desk.yidi().documents();
    }

    /** Shows the text of a document that was served on the citizen. Any other is as absent as one that never was. */
    @POST
    @Path("inquiries")
    public DocumentView read(DocumentRequest body) {
        return mapper.document(Answers.done(documents.read(
                CitizenDesk.credential(body.queryCode(), body.secondFactor()), new DocumentId(body.document()))));
    }
}
