package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.testkit.InMemoryStores;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that shows the documents comes whole from the centre itself. */
class ReferenceServedTest {
    private static final Pattern NAMED = Pattern.compile("(?:src|href)=\"([^\"?]+)\"");

    /** Upgraded to HTTP/2, answers of this server lose their type. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served(new InMemoryStores(), (api, time) -> api.reference(), Set.of());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_page_and_every_file_it_names_are_there_in_their_own_type() throws Exception {
        HttpResponse<String> page = ask("api/v1/reference/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html;"));
        Set<String> named = new TreeSet<>();
        Matcher matcher = NAMED.matcher(page.body());
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        assertThat(named)
                .containsExactly(
                        "favicon-32x32.png", "reference.css", "reference.js", "swagger-ui-bundle.js", "swagger-ui.css");
        for (String name : named) {
            HttpResponse<String> file = ask("api/v1/reference/" + name);
            assertThat(file.statusCode()).as(name).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                    .as(name)
                    .startsWith(type(name));
            assertThat(file.body()).as(name).isNotBlank();
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            default -> "image/png";
        };
    }

    @Test
    void the_browser_is_told_to_take_nothing_from_elsewhere_and_to_run_nothing_that_is_in_line() throws Exception {
        HttpResponse<String> page = ask("api/v1/reference/index.html");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.body()).doesNotContain("http://", "https://", "style=", "onclick");
    }

    @Test
    void the_short_address_leads_there_and_an_unchanged_file_is_not_sent_again() throws Exception {
        HttpResponse<String> shortly = ask("api/v1/reference");
        assertThat(shortly.statusCode()).isEqualTo(303);
        assertThat(shortly.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1/reference/index.html");

        HttpResponse<String> first = ask("api/v1/reference/swagger-ui-bundle.js");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(ask(
                                "api/v1/reference/swagger-ui-bundle.js",
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_shorter_form_is_the_same_file_and_unchanged_under_a_tag_of_its_own() throws Exception {
        String name = "api/v1/reference/swagger-ui.css";
        HttpResponse<String> plain = ask(name);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.base().resolve("/" + name)).header("Accept-Encoding", "gzip");
        HttpResponse<InputStream> shorter = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());

        assertThat(shorter.headers().firstValue("Content-Encoding")).contains("gzip");
        try (InputStream unpacked = new GZIPInputStream(shorter.body())) {
            assertThat(unpacked.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(plain.body());
        }
        String tag = shorter.headers().firstValue("ETag").orElseThrow();
        assertThat(plain.headers().firstValue("ETag")).isPresent().isNotEqualTo(Optional.of(tag));
        assertThat(ask(name, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi.json", "swagger-ui.js", "..%2fstaff%2fopenapi.json", "package-info.class"})
    void nothing_else_is_served(String name) throws Exception {
        assertThat(ask("api/v1/reference/" + name).statusCode()).isBetween(400, 404);
    }

    @Test
    void it_is_not_served_where_nobody_asked_for_it() throws Exception {
        try (Served without = new Served()) {
            HttpResponse<String> page = CLIENT.send(
                    HttpRequest.newBuilder(without.base().resolve("/api/v1/reference/index.html"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> ask(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.base().resolve("/" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
