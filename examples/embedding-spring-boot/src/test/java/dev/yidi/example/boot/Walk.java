package dev.yidi.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short case over HTTP: a clerk receives it and looks at it, the citizen asks how it stands. */
final class Walk {
    private static final String MATTER = """
            {"kind":"REQUEST","topic":"construction.facilities","channel":"VISIT","place":"330122003000","title":"路灯不亮",\
            "narrative":"村口的路灯坏了一个月，请修好。","visitors":1,\
            "parties":[{"role":"APPLICANT","name":"张三","phone":"13800001234"}]}""";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String token;

    Walk(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Walks it, the case registered under {@code key}. */
    void go(String key) throws IOException, InterruptedException {
        HttpResponse<String> received = send(staff("api/v1/staff/cases")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(MATTER)));
        assertThat(received.statusCode()).as(received.body()).isEqualTo(201);

        String place = received.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> seen = send(staff(place));
        assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
        assertThat(seen.body()).contains("路灯不亮").contains("张三");

        String shown = "{\"queryCode\":\"" + field(received.body(), "queryCode") + "\",\"secondFactor\":\"1234\"}";
        HttpResponse<String> asked = send(HttpRequest.newBuilder(base.resolve("api/v1/citizen/inquiries"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(shown)));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        assertThat(asked.body()).contains("路灯不亮");

        assertThat(send(HttpRequest.newBuilder(base.resolve(place))).statusCode())
                .isEqualTo(401);
        assertThat(send(HttpRequest.newBuilder(base.resolve("actuator/health/readiness")))
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpRequest.Builder staff(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1);
    }
}
