package dev.yidi.rest.citizen;

import dev.yidi.rest.http.Document;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The description of the citizen's side (OpenAPI 3.1). */
@Path("api/v1/citizen/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class CitizenDocument {
    private final Document document = Document.beside(CitizenDocument.class, "openapi.json");

    /** The description. */
    public CitizenDocument() {}

    /** The document. */
    @GET
    public Document document() {
        return document;
    }
}
