package dev.yidi.rest.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A way to a centre 连接, over the JDK's own client, for any number of clients. Immutable and thread-safe.
 *
 * {@snippet :
 * Connection clerk = Connection.to(URI.create("https://hall.example.cn/")).bearer(tokens::current);
 * Answer<RegisteredView> registered = new ReceptionApi(clerk).register(UUID.randomUUID().toString(), matter);
 * }
 */
public final class Connection {
    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int REDIRECTIONS = 300;
    private static final int UNCHANGED = 304;

    private final URI base;
    private final HttpClient client;
    private final Optional<Supplier<String>> token;
    private final Optional<String> language;
    private final Duration patience;

    private Connection(
            URI base,
            HttpClient client,
            Optional<Supplier<String>> token,
            Optional<String> language,
            Duration patience) {
        this.base = base;
        this.client = client;
        this.token = token;
        this.language = language;
        this.patience = patience;
    }

    /** To the centre that is mounted at {@code base}; anonymous, waiting 30 seconds, messages in the centre's language. */
    public static Connection to(URI base) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Connection(base, client, Optional.empty(), Optional.empty(), USUAL);
    }

    /** The same as the officer whose access token this is. */
    public Connection bearer(String accessToken) {
        return bearer(() -> accessToken);
    }

    /** The same as an officer; the access token is asked for anew for each request. */
    public Connection bearer(Supplier<String> accessToken) {
        return new Connection(base, client, Optional.of(accessToken), language, patience);
    }

    /** The same with messages in {@code tag}: {@code zh-CN} or {@code en}. */
    public Connection language(String tag) {
        return new Connection(base, client, token, Optional.of(tag), patience);
    }

    /** The same over {@code own}, which may have a proxy, certificates and TLS of its own. */
    public Connection over(HttpClient own) {
        return new Connection(base, own, token, language, patience);
    }

    /** The same waiting at most {@code length} for an answer to begin. */
    public Connection patience(Duration length) {
        return new Connection(base, client, token, language, length);
    }

    /**
     * Sends {@code call} and reads what comes.
     *
     * @throws ProblemException when the answer is a problem
     * @throws UncheckedIOException when there is no answer, or none that can be read; a command may have taken effect, and is safe to repeat
     *     under its {@code Idempotency-Key}
     */
    public <T> Answer<T> send(Call call, Class<T> type) {
        HttpResponse<InputStream> response = exchange(call);
        try (InputStream body = response.body()) {
            Optional<T> value = response.statusCode() == UNCHANGED
                    ? Optional.empty()
                    : Optional.of(Json.read(body.readAllBytes(), type));
            return new Answer<>(response.statusCode(), response.headers(), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends {@code call} and hands over the body as it streams; whoever gets it closes it.
     *
     * @throws ProblemException when the answer is a problem
     * @throws UncheckedIOException when there is no answer
     */
    public Answer<InputStream> open(Call call) {
        HttpResponse<InputStream> response = exchange(call);
        return new Answer<>(
                response.statusCode(),
                response.headers(),
                response.statusCode() == UNCHANGED ? Optional.empty() : Optional.of(response.body()));
    }

    private HttpResponse<InputStream> exchange(Call call) {
        try {
            HttpResponse<InputStream> response = client.send(request(call), HttpResponse.BodyHandlers.ofInputStream());
            int status = response.statusCode();
            if ((status < OK || status >= REDIRECTIONS) && status != UNCHANGED) {
                throw problem(response);
            }
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException broken = new InterruptedIOException("interrupted while waiting for an answer");
            broken.initCause(e);
            throw new UncheckedIOException(broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(mount() + call.address()))
                .timeout(patience)
                .method(call.method(), call.body());
        language.ifPresent(tag -> request.setHeader("Accept-Language", tag));
        token.ifPresent(supplier -> request.setHeader("Authorization", "Bearer " + supplier.get()));
        call.headers().forEach(request::setHeader);
        return request.build();
    }

    private String mount() {
        String address = base.toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static ProblemException problem(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            int status = response.statusCode();
            Problem problem = Json.problem(body.readAllBytes())
                    .orElseGet(() -> new Problem(
                            "about:blank",
                            "HTTP " + status,
                            status,
                            Optional.empty(),
                            "http-" + status,
                            Optional.empty(),
                            Optional.empty(),
                            List.of()));
            return new ProblemException(problem, response.headers());
        }
    }
}
