package dev.yidi.rest.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A key server that is asked over HTTPS 密钥服务地址: the {@code jwks_uri} of an OpenID provider. Thread-safe.
 *
 * <p>No redirect is followed, no more is read than {@link KeyServer#MOST_BYTES}, and the whole exchange has an end. Plain HTTP is
 * taken for this machine alone.
 */
public final class HttpKeyServer implements KeyServer {
    /** How long an exchange takes at most, unless said otherwise. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI address;
    private final HttpClient client;
    private final Duration patience;

    private HttpKeyServer(URI address, HttpClient client, Duration patience) {
        this.address = address;
        this.client = client;
        this.patience = patience;
    }

    /**
     * The key server at {@code address}, with the trust of this JVM.
     *
     * @throws IllegalArgumentException when it is not HTTPS
     */
    public static HttpKeyServer at(URI address) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(USUAL_PATIENCE).build();
        return at(address, client, USUAL_PATIENCE);
    }

    /**
     * The key server at {@code address} through a client of the host's: its trust, its proxy.
     *
     * @throws IllegalArgumentException when it is not HTTPS, the client follows redirects or there is no patience
     */
    public static HttpKeyServer at(URI address, HttpClient client, Duration patience) {
        if (!isSafe(address)) {
            throw new IllegalArgumentException("address: expected https, or http of this machine, found "
                    + address.getScheme() + "; a key that came in the clear may be anybody's");
        }
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("client: expected one that follows no redirects");
        }
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("patience: expected more than nothing, found " + patience);
        }
        return new HttpKeyServer(address, client, patience);
    }

    private static boolean isSafe(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(address.getHost());
        return address.getHost() != null
                && (scheme.equals("https") || (scheme.equals("http") && THIS_MACHINE.contains(host)));
    }

    @Override
    public byte[] keySet() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Accept", "application/jwk-set+json, application/json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(request, answer -> new BoundedBody(MOST_BYTES));
        try {
            HttpResponse<byte[]> answer = sent.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (answer.statusCode() != 200) {
                throw new IOException("key server: expected 200, found " + answer.statusCode());
            }
            return answer.body();
        } catch (TimeoutException e) {
            throw new IOException("key server: expected an answer within " + patience, e);
        } catch (ExecutionException e) {
            throw new IOException("key server: the exchange failed", e.getCause());
        } finally {
            sent.cancel(true);
        }
    }
}
