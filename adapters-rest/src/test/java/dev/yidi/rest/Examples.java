package dev.yidi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.yidi.rest.http.Bodies;
import dev.yidi.rest.http.BodyReader;
import dev.yidi.rest.http.ProblemException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends examples the way of requests. */
final class Examples {
    private Examples() {}

    /** What the API has against {@code example} as a request of {@code type}. */
    @SuppressWarnings("unchecked")
    static List<String> refused(Bodies bodies, Class<?> type, JsonNode example, String name) {
        byte[] body = example.toString().getBytes(StandardCharsets.UTF_8);
        try {
            new BodyReader(bodies, body.length, taken -> {})
                    .readFrom(
                            (Class<Record>) type,
                            type,
                            new Annotation[0],
                            MediaType.APPLICATION_JSON_TYPE,
                            new MultivaluedHashMap<>(),
                            new ByteArrayInputStream(body));
            return List.of();
        } catch (ProblemException e) {
            return List.of(name + ": " + e.problem().flaws());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
