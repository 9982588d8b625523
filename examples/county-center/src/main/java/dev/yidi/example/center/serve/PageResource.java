package dev.yidi.example.center.serve;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of the centre 网页: their own files and nothing else, to be asked for again only when they have changed. What comes from
 * elsewhere lies under its version and is kept for a year.
 */
@Path("/")
public final class PageResource {
    private static final String PART = "[a-z0-9][a-z0-9.-]*";
    private static final String NAME = "(?:" + PART + "/)*+" + PART + "\\.(html|js|css|svg)";
    private static final String FOREIGN = "lib/";
    private static final String USUAL = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Map<String, Leaf> leaves = new ConcurrentHashMap<>();
    private final String policy;

    /** Whose pages may ask {@code issuer} besides the centre, where there is one. */
    PageResource(Optional<URI> issuer) {
        this.policy = USUAL.replace(
                "connect-src 'self'",
                "connect-src 'self'" + issuer.map(each -> " " + each).orElse(""));
    }

    /** The page itself. */
    @GET
    public Response index(@Context Request request, @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String codings) {
        return file("index.html", request, codings);
    }

    /** The officers' console, the citizens' side and the screen of the hall: each is a folder. */
    @GET
    @Path("{side: console|go|hall}")
    public Response side(
            @PathParam("side") String side,
            @Context Request request,
            @Context UriInfo address,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String codings) {
        return address.getRequestUri().getPath().endsWith("/")
                ? file(side + "/index.html", request, codings)
                : Response.seeOther(address.getBaseUriBuilder().path(side + "/").build())
                        .build();
    }

    /** A file of the pages. */
    @GET
    @Path("{name: " + NAME + "}")
    public Response file(
            @PathParam("name") String name,
            @Context Request request,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String codings) {
        Leaf leaf =
                Optional.ofNullable(leaves.computeIfAbsent(name, Leaf::read)).orElseThrow(NotFoundException::new);
        Leaf.Form form = leaf.as(Optional.ofNullable(codings).orElse(""));
        Response.ResponseBuilder answer = Optional.ofNullable(request.evaluatePreconditions(form.tag()))
                .orElseGet(() -> form.answer(leaf.type()));
        return answer.tag(form.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        name.startsWith(FOREIGN) ? "public, max-age=31536000, immutable" : "no-cache")
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }
}
