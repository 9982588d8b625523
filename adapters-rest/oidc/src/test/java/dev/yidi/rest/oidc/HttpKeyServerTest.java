package dev.yidi.rest.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import dev.yidi.core.UnavailableException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys over HTTP from a server that is well, away, slow, too generous, elsewhere or something else. */
class HttpKeyServerTest {
    private static final Signer ISSUER = Signer.rsa("key-1");
    private static final String TOKEN = Draft.good("RS256", "key-1").signed(ISSUER);
    private static final Duration SHORT = Duration.ofMillis(300);

    private static HttpKeyServer over(LittleServer server) {
        return HttpKeyServer.at(server.keys());
    }

    private static HttpKeyServer impatient(LittleServer server) {
        return HttpKeyServer.at(server.keys(), HttpClient.newHttpClient(), SHORT);
    }

    private static void isNotNow(KeyServer server) {
        assertThatThrownBy(() -> new Door(server).letsIn(TOKEN)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void keys_are_got_and_believed() {
        try (LittleServer server =
                new LittleServer(exchange -> LittleServer.send(exchange, 200, Draft.keySet(ISSUER)))) {
            assertThat(new Door(over(server)).letsIn(TOKEN)).isPresent();
            assertThat(server.paths).containsExactly("/keys");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 400, 401, 404, 500, 503})
    void another_status_is_no_answer(int status) {
        HttpHandler answer =
                exchange -> LittleServer.send(exchange, status, status == 204 ? new byte[0] : Draft.keySet(ISSUER));
        try (LittleServer server = new LittleServer(answer)) {
            isNotNow(over(server));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_not_followed(int status) {
        HttpHandler answer = exchange -> {
            exchange.getResponseHeaders().set("Location", "/other");
            LittleServer.send(exchange, status, Draft.keySet(ISSUER));
        };
        try (LittleServer server = new LittleServer(answer)) {
            isNotNow(over(server));
            assertThat(server.paths).containsExactly("/keys");
        }
    }

    @Test
    void nobody_there_is_no_answer() {
        URI gone;
        try (LittleServer server = new LittleServer(exchange -> {})) {
            gone = server.keys();
        }
        isNotNow(HttpKeyServer.at(gone));
    }

    @Test
    void a_server_that_never_answers_is_left() {
        CountDownLatch done = new CountDownLatch(1);
        try (LittleServer server = new LittleServer(exchange -> await(done))) {
            isNotNow(impatient(server));
            done.countDown();
        }
    }

    @Test
    void a_server_that_begins_and_does_not_end_is_left() {
        CountDownLatch done = new CountDownLatch(1);
        HttpHandler answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"keys\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(done);
        };
        try (LittleServer server = new LittleServer(answer)) {
            isNotNow(impatient(server));
            done.countDown();
        }
    }

    @Test
    void an_answer_without_end_is_not_read_to_its_end() {
        HttpHandler answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = " ".repeat(8192).getBytes(StandardCharsets.UTF_8);
            while (true) { // until the reader hangs up
                exchange.getResponseBody().write(blanks);
            }
        };
        try (LittleServer server = new LittleServer(answer)) {
            HttpKeyServer keys = over(server);
            assertThatThrownBy(keys::keySet)
                    .isInstanceOf(IOException.class)
                    .hasRootCauseMessage("body: expected at most 262144 bytes, found more");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.cn/keys",
                "http://127.0.0.1.example.cn/keys",
                "http://10.0.0.1/keys",
                "file:///etc/passwd",
                "ftp://localhost/keys",
                "https:keys",
                "keys"
            })
    void an_address_in_the_clear_or_of_another_kind_is_refused_at_once(String address) {
        URI uri = URI.create(address);
        assertThatThrownBy(() -> HttpKeyServer.at(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected https");
    }

    @Test
    void a_client_that_follows_redirects_is_refused_and_so_is_no_patience() {
        URI address = URI.create("https://login.example.cn/keys");
        HttpClient obedient = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThatThrownBy(() -> HttpKeyServer.at(address, obedient, SHORT)).hasMessageContaining("redirects");
        HttpClient client = HttpClient.newHttpClient();
        assertThatThrownBy(() -> HttpKeyServer.at(address, client, Duration.ZERO))
                .hasMessageContaining("patience");
    }

    private static void await(CountDownLatch done) throws IOException {
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IOException("stopped", e);
        }
    }
}
