package dev.yidi.example.center.serve;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The page of the centre 网页: its own files and nothing else, to be asked for again only when they have changed. */
@Path("/")
public final class PageResource {
    private static final String FOLDER = "/dev/yidi/example/center/page/";
    private static final String NAME = "([a-z0-9-]+/)?[a-z0-9-]+\\.(html|js|css|svg)";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Map<String, Leaf> leaves = new ConcurrentHashMap<>();

    /** A file of the page. */
    private static final class Leaf {
        private final byte[] bytes;
        private final EntityTag tag;

        Leaf(byte[] bytes, EntityTag tag) {
            this.bytes = bytes;
            this.tag = tag;
        }
    }

    /** The page itself. */
    @GET
    public Response index(@Context Request request) {
        return file("index.html", request);
    }

    /** A file of the page. */
    @GET
    @Path("{name: " + NAME + "}")
    public Response file(@PathParam("name") String name, @Context Request request) {
        Leaf leaf = Optional.ofNullable(leaves.computeIfAbsent(name, PageResource::read))
                .orElseThrow(NotFoundException::new);
        Response.ResponseBuilder answer = Optional.ofNullable(request.evaluatePreconditions(leaf.tag))
                .orElseGet(() -> Response.ok(leaf.bytes).type(TYPES.get(name.substring(name.lastIndexOf('.') + 1))));
        return answer.tag(leaf.tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    private static Leaf read(String name) {
        try (InputStream in = PageResource.class.getResourceAsStream(FOLDER + name)) {
            byte[] bytes =
                    Optional.ofNullable(in).orElseThrow(NotFoundException::new).readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Leaf(bytes, new EntityTag(HexFormat.of().formatHex(digest, 0, 16)));
        } catch (IOException e) {
            throw new NotFoundException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: expected of every JDK", e);
        }
    }
}
