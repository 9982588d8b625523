package dev.yidi.rest.client;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a connection sends, and what it makes of answers that no centre gives. */
class ConnectionTest {
    /** A server for one request, which it answers with {@code response} whatever it is. */
    private static final class Once implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<String> asked;

        Once(String response) throws IOException {
            asked = CompletableFuture.supplyAsync(() -> {
                try (Socket caller = socket.accept()) {
                    InputStream in = caller.getInputStream();
                    StringBuilder head = new StringBuilder();
                    while (head.indexOf("\r\n\r\n") < 0) {
                        head.append((char) in.read());
                    }
                    caller.getOutputStream().write(response.getBytes(StandardCharsets.UTF_8));
                    return head.toString();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        Connection connection() {
            return Connection.to(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/mounted/"));
        }

        @Override
        public void close() throws IOException {
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
