package dev.yidi.example.center.issuer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.yidi.core.OfficerId;
import dev.yidi.rest.oidc.AccessTokens;
import dev.yidi.rest.oidc.HttpKeyServer;
import dev.yidi.rest.oidc.OfficerClaims;
import dev.yidi.rest.oidc.TokenRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * An issuer of access tokens for trying the centre 开发用签发方: for development on this machine, never for a centre that people
 * rely on. {@code POST /token} takes the name and password of an account; {@code GET /certs} shows the public key.
 */
public final class DevelopmentIssuer implements AutoCloseable {
    /** For whom its tokens are. */
    static final String AUDIENCE = "yidi-development";

    /** The claim that names the officer. */
    static final String OFFICER = "employee_number";

    static final Duration LIFE = Duration.ofMinutes(15);

    private static final int MOST_BYTES = 4_096;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final BiFunction<String, String, Optional<OfficerId>> accounts;
    private final SecureRandom random;
    private final Clock clock;
    private volatile SigningKey key;
    private volatile Optional<URI> page = Optional.empty();

    private DevelopmentIssuer(
            HttpServer server,
            BiFunction<String, String, Optional<OfficerId>> accounts,
            SecureRandom random,
            Clock clock) {
        this.server = server;
        this.accounts = accounts;
        this.random = random;
        this.clock = clock;
        this.key = drawn();
    }

    /**
     * Starts one at {@code host}, on {@code port} or any free one for 0, with a key of its own.
     *
     * @param accounts the officer of an account, given the right password
     * @throws IllegalArgumentException when {@code host} is not this machine's own loopback
     */
    public static DevelopmentIssuer start(
            InetAddress host,
            int port,
            BiFunction<String, String, Optional<OfficerId>> accounts,
            SecureRandom random,
            Clock clock) {
        if (!host.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    "host: expected a loopback address; the issuer is for development on one's own machine and is not"
                            + " served to a network");
        }
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
            DevelopmentIssuer issuer = new DevelopmentIssuer(server, accounts, random, clock);
            server.createContext("/certs", exchange -> issuer.answer(exchange, "GET", body -> issuer.certs()));
            server.createContext("/token", exchange -> issuer.answer(exchange, "POST", issuer::token));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException("the development issuer did not start", e);
        }
    }

    /** Its name, which is where it is. */
    public URI address() {
        InetSocketAddress bound = server.getAddress();
        return URI.create("http://127.0.0.1:" + bound.getPort());
    }

    /** How a centre knows officers by its tokens: its keys are asked over HTTP as those of any issuer. */
    public AccessTokens tokens() {
        return AccessTokens.of(
                TokenRules.of(address().toString(), AUDIENCE),
                HttpKeyServer.at(address().resolve("/certs")),
                OfficerClaims.named(OFFICER),
                clock);
    }

    /** Lets pages of {@code centre}, and of nobody else, read its answers. */
    public void letIn(URI centre) {
        page = Optional.of(URI.create(centre.getScheme() + "://" + centre.getAuthority()));
    }

    /** Signs with a new key from now on, and shows that one alone. */
    void rotate() {
        key = drawn();
    }

    private SigningKey drawn() {
        byte[] name = new byte[8];
        random.nextBytes(name);
        return SigningKey.draw(SigningKey.base64(name), random);
    }

    /** The key it signs with. */
    SigningKey key() {
        return key;
    }

    /** What a token about {@code officer} says, given out now. */
    Map<String, Object> claims(OfficerId officer) {
        Instant now = clock.instant();
        byte[] id = new byte[16];
        random.nextBytes(id);
        return Map.of(
                "iss",
                address().toString(),
                "aud",
                AUDIENCE,
                "sub",
                officer.value(),
                OFFICER,
                officer.value(),
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(LIFE).getEpochSecond(),
                "jti",
                SigningKey.base64(id));
    }

    private Reply certs() {
        return new Reply(200, key.keySet());
    }

    private Reply token(byte[] body) throws IOException {
        Optional<OfficerId> officer = read(body)
                .flatMap(sent -> accounts.apply(
                        sent.path("username").asText(), sent.path("password").asText()));
        return officer.isEmpty()
                ? new Reply(401, "{\"error\":\"invalid_grant\"}")
                : new Reply(
                        200,
                        JSON.writeValueAsString(Map.of(
                                "access_token",
                                key.token(JSON.writeValueAsString(claims(officer.get()))),
                                "token_type",
                                "Bearer",
                                "expires_in",
                                LIFE.toSeconds())));
    }

    private static Optional<JsonNode> read(byte[] body) throws IOException {
        try {
            return body.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private void answer(HttpExchange exchange, String method, Deed deed) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            Reply reply = exchange.getRequestMethod().equals(method)
                    ? deed.on(body)
                    : new Reply(405, "{\"error\":\"method\"}");
            byte[] text = reply.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            page.ifPresent(
                    origin -> exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin.toString()));
            exchange.sendResponseHeaders(reply.status(), text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What is done with what was sent. */
    @FunctionalInterface
    private interface Deed {
        Reply on(byte[] body) throws IOException;
    }

    private record Reply(int status, String text) {}
}
