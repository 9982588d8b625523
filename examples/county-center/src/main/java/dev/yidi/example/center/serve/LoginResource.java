package dev.yidi.example.center.serve;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yidi.example.center.staff.Login;
import dev.yidi.example.center.staff.Sessions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Log-in and log-out of the demonstration accounts 登录与退出. */
@Path("api/v1/sessions")
public final class LoginResource {
    private static final int MOST_BYTES = 4_096;
    private static final int MOST_CHARACTERS = 200;
    private static final String BEARER = "Bearer ";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Login login;
    private final Sessions sessions;
    private final Optional<URI> issuer;

    /** Log-in through this door, or through that of {@code issuer}. */
    public LoginResource(Login login, Sessions sessions, Optional<URI> issuer) {
        this.login = login;
        this.sessions = sessions;
        this.issuer = issuer;
    }

    /** Where officers sign in: {@code {"issuer"}} where there is one, and here otherwise. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response where() throws IOException {
        Map<String, String> told =
                issuer.map(each -> Map.of("issuer", each.toString())).orElse(Map.of());
        return Response.ok(JSON.writeValueAsString(told))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Takes {@code {"username", "password"}} and gives {@code {"token"}} for the {@code Authorization} header. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response enter(InputStream body, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages)
            throws IOException {
        Refusals refusals = Refusals.in(Optional.ofNullable(languages));
        Optional<JsonNode> sent = read(body);
        Optional<String> account = sent.flatMap(node -> text(node, "username"));
        Optional<String> password = sent.flatMap(node -> text(node, "password"));
        if (account.isEmpty() || password.isEmpty()) {
            return refusals.malformed();
        }
        Login.Result result = login.enter(account.get(), password.get());
        if (result instanceof Login.Result.Welcome welcome) {
            return Response.status(Response.Status.CREATED)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header("X-Content-Type-Options", "nosniff")
                    .entity(JSON.writeValueAsString(Map.of("token", welcome.token())))
                    .build();
        }
        return result instanceof Login.Result.Locked locked ? refusals.locked(locked.left()) : refusals.wrong();
    }

    /** Ends the session whose token is shown; one that has ended already, too. */
    @DELETE
    @Path("current")
    public Response leave(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        Optional.ofNullable(authorization)
                .filter(header -> header.startsWith(BEARER))
                .ifPresent(header -> sessions.end(header.substring(BEARER.length())));
        return Response.noContent().build();
    }

    private static Optional<JsonNode> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        try {
            return bytes.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.ofNullable(JSON.readTree(bytes)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank() && text.length() <= MOST_CHARACTERS);
    }
}
