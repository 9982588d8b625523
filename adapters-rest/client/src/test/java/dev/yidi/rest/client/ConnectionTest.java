package dev.yidi.rest.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yidi.rest.client.citizen.GuideApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a connection sends, and what it makes of answers that no centre gives. */
class ConnectionTest {
    /** A server for one request, which it answers with {@code response} whatever it is, and with {@code rest} when that is known. */
    private static final class Once implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<String> rest;
        private final CompletableFuture<String> asked;

        Once(String response) throws IOException {
            this(response, CompletableFuture.completedFuture(""));
        }

        Once(String response, CompletableFuture<String> rest) throws IOException {
            this.rest = rest;
            asked = CompletableFuture.supplyAsync(
                    () -> {
                        try (Socket caller = socket.accept()) {
                            InputStream in = caller.getInputStream();
                            StringBuilder head = new StringBuilder();
                            while (head.indexOf("\r\n\r\n") < 0) {
                                head.append((char) in.read());
                            }
                            caller.getOutputStream().write(response.getBytes(StandardCharsets.UTF_8));
                            caller.getOutputStream().write(rest.join().getBytes(StandardCharsets.UTF_8));
                            return head.toString();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    task -> new Thread(task).start());
        }

        Connection connection() {
            return Connection.to(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/mounted/"));
        }

        @Override
        public void close() throws IOException {
            rest.complete("");
            socket.close();
        }
    }

    private static String response(String status, String headers, String body) {
        return "HTTP/1.1 " + status + "\r\n" + headers + "Connection: close\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    @Test
    void what_is_no_problem_of_the_centre_is_one_all_the_same() throws Exception {
        try (Once proxy =
                new Once(response("502 Bad Gateway", "Content-Type: text/html\r\nRetry-After: 7\r\n", "<html>"))) {
            GuideApi guide = new GuideApi(proxy.connection());
            ProblemException thrown =
                    catchThrowableOfType(ProblemException.class, () -> guide.guide(new GuideApi.GuideQuery()));

            assertThat(thrown.status()).isEqualTo(502);
            assertThat(thrown.problem().code()).isEqualTo("http-502");
            assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(7));
        }
    }

    @Test
    void a_redirection_is_no_answer() throws Exception {
        try (Once proxy = new Once(response("302 Found", "Location: /login\r\n", ""))) {
            GuideApi guide = new GuideApi(proxy.connection());

            assertThat(catchThrowableOfType(ProblemException.class, () -> guide.guide(new GuideApi.GuideQuery()))
                            .status())
                    .isEqualTo(302);
        }
    }

    @Test
    void a_client_that_follows_redirections_is_refused() {
        Connection connection = Connection.to(URI.create("http://127.0.0.1/"));
        HttpClient follower = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> connection.over(follower))
                .withMessageContaining("NORMAL");
        assertThat(connection.over(HttpClient.newHttpClient())).isNotNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", ".."})
    void an_id_that_is_another_address_is_refused_before_anything_is_sent(@Nullable String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Call.of("GET", "/cases/{id}/notes", "id", id))
                .withMessageContaining("{id}");
        assertThat(Call.of("GET", "/cases/{id}", "id", "../a").address()).isEqualTo("/cases/..%2Fa");
    }

    @ParameterizedTest
    @CsvSource({
        "application/problem+json;charset=utf-8, refused",
        "Application/Problem+JSON, refused",
        "application/json, http-422",
        "application/problem+json-seq, http-422"
    })
    void only_what_says_so_is_a_problem_of_the_centre(String type, String code) throws Exception {
        String body = "{\"code\":\"refused\",\"status\":200}";
        try (Once centre = new Once(response("422 Unprocessable Content", "Content-Type: " + type + "\r\n", body))) {
            ProblemException thrown = catchThrowableOfType(
                    ProblemException.class, () -> new GuideApi(centre.connection()).guide(new GuideApi.GuideQuery()));

            assertThat(thrown.status()).isEqualTo(422);
            assertThat(thrown.problem().code()).isEqualTo(code);
        }
    }

    @Test
    void json_has_to_be_whole_in_time_and_a_stream_has_only_to_begin() throws Exception {
        String events = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
        Duration patience = Duration.ofSeconds(1);
        CompletableFuture<String> later = new CompletableFuture<>();
        try (Once hall = new Once(events, later);
                Once stalled = new Once("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{", new CompletableFuture<>())) {
            GuideApi screen = new GuideApi(hall.connection().patience(patience));
            GuideApi guide = new GuideApi(stalled.connection().patience(patience));
            try (InputStream stream = screen.guideHallChanges().value()) {
                assertThatThrownBy(() -> guide.guide(new GuideApi.GuideQuery()))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasCauseInstanceOf(HttpTimeoutException.class);
                later.complete("event: display\n\n");

                assertThat(stream.readAllBytes()).asString().isEqualTo("event: display\n\n");
            }
            assertThat(hall.asked.get()).contains("Accept: text/event-stream\r\n");
        }
    }

    @Test
    void null_is_no_answer() throws Exception {
        try (Once centre = new Once(response("200 OK", "Content-Type: application/json\r\n", "null"))) {
            GuideApi guide = new GuideApi(centre.connection());

            assertThatThrownBy(() -> guide.guide(new GuideApi.GuideQuery()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("found null");
        }
    }

    @Test
    void a_file_that_is_unchanged_has_no_body_to_close() throws Exception {
        try (Once centre = new Once("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n")) {
            Answer<InputStream> answer = centre.connection().open(Call.of("GET", "/file"));

            assertThat(answer.isUnchanged()).isTrue();
            assertThatThrownBy(answer::value).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void an_answer_that_breaks_off_is_told_as_such() throws Exception {
        try (Once broken = new Once("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")) {
            GuideApi guide = new GuideApi(broken.connection());

            assertThatThrownBy(() -> guide.guide(new GuideApi.GuideQuery())).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void unchanged_has_no_value() throws Exception {
        try (Once centre = new Once("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\nConnection: close\r\n\r\n")) {
            Answer<?> answer =
                    new GuideApi(centre.connection()).guide(new GuideApi.GuideQuery(), Option.ifNoneMatch("\"1\""));

            assertThat(answer.isUnchanged()).isTrue();
            assertThat(answer.etag()).contains("\"1\"");
            assertThatThrownBy(answer::value).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void mount_token_language_and_options_are_sent() throws Exception {
        try (Once centre = new Once("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n")) {
            Connection officer = centre.connection().bearer("a-token").language("zh-CN");
            new GuideApi(officer).guide(new GuideApi.GuideQuery().topic("a b&c"), Option.language("en"));

            assertThat(centre.asked.get())
                    .startsWith("GET /mounted/api/v1/citizen/guide?topic=a%20b%26c HTTP/1.1\r\n")
                    .contains("Authorization: Bearer a-token\r\n", "Accept-Language: en\r\n")
                    .doesNotContain("zh-CN");
        }
    }
}
