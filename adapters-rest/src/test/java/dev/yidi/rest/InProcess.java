package dev.yidi.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** An application that is asked without a server and a network: what many requests are answered in little time. */
final class InProcess {
    private static final URI BASE = URI.create("http://localhost/");
    private static final SecurityContext NOBODY = new Nobody();

    private final ApplicationHandler handler;

    InProcess(Application application) {
        this.handler = new ApplicationHandler(ResourceConfig.forApplication(application));
    }

    /** What a request is answered; an empty body is none. */
    Told ask(String method, String path, Map<String, String> headers, String body) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ContainerResponse response = send(method, path, headers, body, written);
        return new Told(
                response.getStatus(),
                new TreeMap<>(response.getStringHeaders()),
                written.toString(StandardCharsets.UTF_8));
    }

    /** Has a request answered into {@code sink}. */
    ContainerResponse send(String method, String path, Map<String, String> headers, String body, OutputStream sink) {
        ContainerRequest request = new ContainerRequest(
                BASE,
                BASE.resolve("/" + path),
                method,
                NOBODY,
                new MapPropertiesDelegate(),
                handler.getConfiguration());
        headers.forEach(request::header);
        if (!body.isEmpty()) {
            if (!headers.containsKey("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return handler.apply(request, sink).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer, every byte of it. */
    record Told(int status, Map<String, List<String>> headers, String text) {
        JsonNode json() {
            try {
                return Reply.JSON.readTree(text);
            } catch (IOException e) {
                throw new IllegalStateException("no JSON: " + text, e);
            }
        }

        /** What the answer says may not be done; empty where it says nothing of the kind. */
        String forbidden() {
            if (status == 403) {
                for (JsonNode error : json().path("errors")) {
                    if (error.path("code").asText().equals("access.not-permitted")) {
                        return error.at("/details/operation").asText();
                    }
                }
            }
            return "";
        }
    }

    private static final class Nobody implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return () -> "nobody";
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getAuthenticationScheme() {
            return "";
        }
    }
}
