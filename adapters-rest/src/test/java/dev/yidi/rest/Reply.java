package dev.yidi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** A response of the API. */
record Reply(int status, HttpResponse<String> response) {
    static final ObjectMapper JSON = new ObjectMapper();

    String text() {
        return response.body();
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException("no JSON: " + response.body(), e);
        }
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The codes of the errors of a problem. */
    List<String> codes() {
        List<String> codes = new ArrayList<>();
        json().path("errors").forEach(error -> codes.add(error.path("code").asText()));
        return codes;
    }

    /** The pointers of the errors of a problem. */
    List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        json().path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        return pointers;
    }
}
