package dev.yidi.rest.reference;

import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.WebFile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page that shows both documents, and its files. */
@Path("api/v1/reference")
public final class ReferenceResource {
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceResource.class);
    private static final String PAGE = "index.html";
    private static final List<String> OWN = List.of(PAGE, "reference.js", "reference.css");
    private static final List<String> OF_THE_WEB_JAR =
            List.of("swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png");
    private static final Map<String, MediaType> TYPES = Map.of(
            "html", new MediaType("text", "html", "utf-8"),
            "js", new MediaType("text", "javascript", "utf-8"),
            "css", new MediaType("text", "css", "utf-8"),
            "png", new MediaType("image", "png"));
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Map<String, WebFile> files;

    private ReferenceResource(Map<String, WebFile> files) {
        this.files = Map.copyOf(files);
    }

    /** The page with what the WebJar brings; empty where it is not on the path. */
    public static Optional<ReferenceResource> ofWebJar() {
        Optional<WebJar> jar = WebJar.find("swagger-ui");
        if (jar.isEmpty()) {
            LOG.warn("the page of the API is not served: org.webjars:swagger-ui is not on the path");
        }
        return jar.map(ReferenceResource::of);
    }

    private static ReferenceResource of(WebJar jar) {
        Map<String, WebFile> files = new LinkedHashMap<>();
        OWN.forEach(name -> files.put(name, file(name, WebJar.read(ReferenceResource.class, name))));
        OF_THE_WEB_JAR.forEach(name -> files.put(name, file(name, jar.read(name))));
        return new ReferenceResource(files);
    }

    private static WebFile file(String name, byte[] bytes) {
        MediaType type =
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM_TYPE);
        return new WebFile(bytes, type, POLICY);
    }

    /** On to the page, whose address its files are named by. */
    @GET
    public Response page(@Context UriInfo address) {
        return Response.seeOther(address.getBaseUriBuilder()
                        .path(ReferenceResource.class)
                        .path(PAGE)
                        .build())
                .build();
    }

    /** A file of the page. */
    @GET
    @Path("{name}")
    public WebFile file(@PathParam("name") String name) {
        return Optional.ofNullable(files.get(name))
                .orElseThrow(() -> Problem.of(ProblemKind.ABSENT).stop());
    }
}
