package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Longer answers are sent shorter to those who take them so, and say that they are. */
class GzipTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String TODO = "/api/v1/staff/todo";

    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served();
        for (int i = 0; i < 5; i++) {
            Caller.of(served, SmallCounty.CLERK)
                    .keyed()
                    .post("api/v1/staff/cases", Matters.request().toString());
        }
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void a_page_is_sent_shorter_and_unpacks_to_the_same() throws Exception {
        HttpResponse<byte[]> plain = get(TODO, "Accept-Encoding", "identity");
        HttpResponse<byte[]> packed = get(TODO, "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(packed.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
        assertThat(packed.body()).hasSizeLessThan(plain.body().length / 2);
        assertThat(new String(unpacked(packed.body()), StandardCharsets.UTF_8))
                .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
    }

    @Test
    void each_coding_has_a_tag_of_its_own_and_commands_take_either() throws Exception {
        String id = Caller.of(served, SmallCounty.CLERK)
                .get("api/v1/staff/todo")
                .json()
                .at("/items/0/id")
                .asText();
        String path = "/api/v1/staff/cases/" + id;
        String plain = tag(get(path, "Accept-Encoding", "identity"));
        String packed = tag(get(path, "Accept-Encoding", "gzip"));

        assertThat(packed).isNotEqualTo(plain);
        assertThat(get(path, "Accept-Encoding", "gzip", "If-None-Match", packed).statusCode())
                .isEqualTo(304);
        assertThat(get(path, "Accept-Encoding", "gzip", "If-None-Match", plain).statusCode())
                .isEqualTo(200);
        assertThat(Caller.of(served, SmallCounty.CLERK)
                        .keyed()
                        .with("If-Match", packed)
                        .post(path.substring(1) + "/add-note", "{\"text\":\"一\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_short_or_not_taken_so_is_sent_as_it_is() throws Exception {
        assertThat(get("/api/v1/staff/me", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
        for (String refused : new String[] {"gzip;q=0", "gzip; q=0.0", "gzipped", "deflate, br", ""}) {
            assertThat(get(TODO, "Accept-Encoding", refused).headers().firstValue("Content-Encoding"))
                    .as(refused)
                    .isEmpty();
        }
    }

    private static String tag(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(served.base().resolve(path))
                        .header("Authorization", "Bearer clerk")
                        .headers(headers)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }
}
