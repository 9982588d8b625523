package dev.yidi.rest.door;

import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Site;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.net.URI;
import java.util.List;

/** Refuses addresses and headers longer than any honest one, wherever the server draws its own line. */
public final class Bounds implements ContainerRequestFilter {
    static final int LONGEST_PATH = 1_000;
    static final int LONGEST_QUERY = 4_000;
    static final int LONGEST_HEADER = 8_500;
    static final int LONGEST_HEADERS = 30_000;

    Bounds() {}

    @Override
    public void filter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        if (length(address.getRawPath()) > LONGEST_PATH) {
            throw tooLong(Site.QUERY, "address.too-long", LONGEST_PATH);
        }
        if (length(address.getRawQuery()) > LONGEST_QUERY) {
            throw tooLong(Site.QUERY, "address.too-long", LONGEST_QUERY);
        }
        int all = 0;
        for (List<String> values : request.getHeaders().values()) {
            for (String value : values) {
                all += length(value);
                if (length(value) > LONGEST_HEADER) {
                    throw tooLong(Site.header(""), "header.too-long", LONGEST_HEADER);
                }
            }
        }
        if (all > LONGEST_HEADERS) {
            throw tooLong(Site.header(""), "header.too-long", LONGEST_HEADERS);
        }
    }

    private static int length(@org.jspecify.annotations.Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static RuntimeException tooLong(Site site, String code, int most) {
        return Problem.of(ProblemKind.MALFORMED, List.of(Flaw.at(site, code).with("max", most)))
                .stop();
    }
}
