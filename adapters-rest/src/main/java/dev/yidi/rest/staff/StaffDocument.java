package dev.yidi.rest.staff;

import dev.yidi.rest.http.Document;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The description of the staff side (OpenAPI 3.1); it holds nothing secret. */
@Path("api/v1/staff/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffDocument {
    private final Document document = Document.beside(StaffDocument.class, "openapi.json");

    /** The description. */
    public StaffDocument() {}

    /** The document. */
    @GET
    public Document document() {
        return document;
    }
}
