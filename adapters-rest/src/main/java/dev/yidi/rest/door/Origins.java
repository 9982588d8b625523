package dev.yidi.rest.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;

/**
 * Lets pages of named origins read answers (CORS). Cookies are not for them: who they are for, a page says in {@code
 * Authorization}.
 */
@PreMatching
public final class Origins implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String ORIGIN = "Origin";
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String ASKED_METHOD = "Access-Control-Request-Method";
    private static final String ONE_HOUR = "3600";

    private final Set<String> named;

    /** The origins {@code named}, such as {@code https://hall.example.cn}. */
    public Origins(Set<String> named) {
        this.named = Set.copyOf(named);
    }

    /** Answers what a browser asks before it asks. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("OPTIONS")
                && request.getHeaderString(ASKED_METHOD) != null
                && origin(request).isPresent()) {
            request.abortWith(Response.noContent()
                    .header("Access-Control-Allow-Methods", "GET, POST")
                    .header(
                            "Access-Control-Allow-Headers",
                            "Authorization, Content-Type, Content-Disposition, Accept-Language, Idempotency-Key, If-Match,"
                                    + " If-None-Match, Last-Event-ID, On-Behalf-Of, Query-Code, Second-Factor")
                    .header("Access-Control-Max-Age", ONE_HOUR)
                    .header(HttpHeaders.VARY, ORIGIN)
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        origin(request).ifPresent(origin -> {
            response.getHeaders().putSingle(ALLOW_ORIGIN, origin);
            response.getHeaders()
                    .putSingle(
                            "Access-Control-Expose-Headers",
                            "ETag, Location, Retry-After, Content-Disposition, Content-Language, WWW-Authenticate");
        });
    }

    private Optional<String> origin(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(ORIGIN))
                .filter(named::contains)
                .filter(origin -> isOurs(request));
    }

    private static boolean isOurs(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return (path.startsWith("/") ? path.substring(1) : path).startsWith("api/v1/");
    }
}
