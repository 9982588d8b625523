package dev.yidi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.core.OfficerId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who calls the API, an officer or a citizen, and sees that every response keeps to its document. */
final class Caller {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicInteger KEYS = new AtomicInteger();

    private final URI base;
    private final Map<String, String> headers;

    private Caller(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    static Caller citizen(Served served) {
        return new Caller(served.base(), Map.of());
    }

    static Caller of(Served served, OfficerId officer) {
        return new Caller(served.base(), Map.of("Authorization", "Bearer " + officer));
    }

    /** This caller, sending one more header. */
    Caller with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Caller(base, more);
    }

    Caller keyed() {
        return with("Idempotency-Key", "key-" + KEYS.incrementAndGet());
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Reply postBytes(String path, byte[] body, String type) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    Reply method(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Takes a deed on a case as it is now. */
    Reply act(String caseId, String deed, String body) {
        return act(caseId, version(caseId), deed, body);
    }

    /** Takes a deed on a case at a version. */
    Reply act(String caseId, long version, String deed, String body) {
        return keyed().with("If-Match", "\"" + version + "\"").post("api/v1/staff/cases/" + caseId + "/" + deed, body);
    }

    JsonNode see(String caseId) {
        return get("api/v1/staff/cases/" + caseId).json();
    }

    long version(String caseId) {
        return see(caseId).path("version").asLong();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/" + path));
        headers.forEach(request::header);
        return request;
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            HttpRequest built = request.build();
            HttpResponse<String> response = CLIENT.send(built, HttpResponse.BodyHandlers.ofString());
            Reply reply = new Reply(response.statusCode(), response);
            URI address = built.uri();
            assertThat(ApiDocument.faults(built.method(), address.getRawPath(), reply))
                    .as("%s %s: %s %s", built.method(), address, reply.status(), reply.text())
                    .isEmpty();
            return reply;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
