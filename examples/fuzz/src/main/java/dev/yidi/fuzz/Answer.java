package dev.yidi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What came back 应答: status 0 where the server hung up without one, headers by name in small letters. */
final class Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final long nanos;

    /** @param nanos how long it took */
    Answer(int status, Map<String, String> headers, byte[] body, long nanos) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.nanos = nanos;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    long nanos() {
        return nanos;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    JsonNode json() {
        try {
            return Documents.JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
