package dev.yidi.example.center.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a browser does with a centre, in the words of its API. */
final class Browser {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private Optional<String> token = Optional.empty();

    Browser(URI base) {
        this.base = base;
    }

    /** An answer: its status, its headers and its body, as JSON where it is any. */
    record Page(int status, Map<String, java.util.List<String>> headers, String text) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new IllegalStateException(text, e);
            }
        }

        String header(String name) {
            return String.join(
                    ", ", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), java.util.List.of()));
        }
    }

    Page get(String path, String... headers) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    Page delete(String path) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody());
    }

    /** Sends JSON under a key of its own. */
    Page post(String path, String json, String... headers) {
        String[] all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        all[2] = "Idempotency-Key";
        all[3] = UUID.randomUUID().toString();
        return send("POST", path, HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8), all);
    }

    /** A command on a case as it stands at {@code version}. */
    Page act(String path, long version, String json) {
        return post(path, json, "If-Match", "\"" + version + "\"");
    }

    Page login(String account, String password) {
        Page answer = post("api/v1/sessions", "{\"username\":\"" + account + "\",\"password\":\"" + password + "\"}");
        token = answer.status() == 201 ? Optional.of(answer.json().get("token").asText()) : Optional.empty();
        return answer;
    }

    private Page send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve("/" + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        token.filter(any -> !path.contains("citizen"))
                .ifPresent(value -> request.setHeader("Authorization", "Bearer " + value));
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
