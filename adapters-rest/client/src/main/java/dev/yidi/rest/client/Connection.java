package dev.yidi.rest.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A way to a centre 连接, over the JDK's own client, for any number of clients. Immutable and thread-safe.
 *
 * <pre>{@code
 * Connection clerk = Connection.to(URI.create("https://hall.example.cn/")).bearer(tokens::current);
 * Answer<RegisteredView> registered = new ReceptionApi(clerk).register(UUID.randomUUID().toString(), matter);
 * }</pre>
 */
public final class Connection {
    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Pattern PROBLEM = Pattern.compile("(?i)application/problem\\+json\\s*(;.*)?");
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

    /**
     * The same over {@code own}, which may have a proxy, certificates and TLS of its own.
     *
     * @throws IllegalArgumentException when it follows redirections: tokens and query codes would go along to wherever they lead
     */
    public Connection over(HttpClient own) {
        if (own.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "expected a client that follows no redirections, found " + own.followRedirects());
        }
        return new Connection(base, own, token, language, patience);
    }

    /**
     * The same waiting at most {@code length} from sending on: for the whole answer where it is JSON or a problem, and for its beginning where it
     * streams. Files and events then take as long as they take; whoever reads them sets the bounds.
     */
    public Connection patience(Duration length) {
        return new Connection(base, client, token, language, length);
    }

    /**
     * Sends {@code call} and reads what comes, all of it within {@link #patience}.
     *
     * @throws ProblemException when the answer is a problem
     * @throws UncheckedIOException when there is no answer, or none that can be read; a command may have taken effect, and is safe to repeat
     *     under its {@code Idempotency-Key}
     */
    public <T> Answer<T> send(Call call, Class<T> type) {
        HttpResponse<InputStream> response = exchange(call, info -> whole());
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
     * Sends {@code call} and hands over the body as it streams, without a bound to its time; whoever gets it closes it. There is none where the
     * answer is unchanged.
     *
     * @throws ProblemException when the answer is a problem
     * @throws UncheckedIOException when there is no answer
     */
    public Answer<InputStream> open(Call call) {
        HttpResponse<InputStream> response =
                exchange(call, info -> isSuccess(info.statusCode()) ? BodySubscribers.ofInputStream() : whole());
        return new Answer<>(
                response.statusCode(),
                response.headers(),
                response.statusCode() == UNCHANGED ? Optional.empty() : Optional.of(response.body()));
    }

    private HttpResponse<InputStream> exchange(Call call, BodyHandler<InputStream> handler) {
        try {
            HttpResponse<InputStream> response = awaited(client.sendAsync(request(call), handler));
            if (!isSuccess(response.statusCode()) && response.statusCode() != UNCHANGED) {
                throw problem(response);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<InputStream> awaited(CompletableFuture<HttpResponse<InputStream>> answer) throws IOException {
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw because(new InterruptedIOException("interrupted while waiting for an answer"), e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw because(new HttpTimeoutException("expected an answer within " + patience + ", found none"), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException broken
                    ? broken
                    : new IOException("expected an answer, found none", e.getCause());
        }
    }

    private static IOException because(IOException thrown, Exception cause) {
        thrown.initCause(cause);
        return thrown;
    }

    private static boolean isSuccess(int status) {
        return status >= OK && status < REDIRECTIONS;
    }

    private static BodySubscriber<InputStream> whole() {
        return BodySubscribers.mapping(BodySubscribers.ofByteArray(), ByteArrayInputStream::new);
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(mount() + call.address())).method(call.method(), call.body());
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
            Optional<Problem> told = isProblem(response) ? Json.problem(status, body.readAllBytes()) : Optional.empty();
            return new ProblemException(told.orElseGet(() -> Problem.unexplained(status)), response.headers());
        }
    }

    private static boolean isProblem(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Content-Type")
                .filter(type -> PROBLEM.matcher(type).matches())
                .isPresent();
    }
}
