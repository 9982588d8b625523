package dev.yidi.rest.door;

import dev.yidi.rest.guard.RequestObserver;
import dev.yidi.rest.guard.RequestObserver.Incoming;
import dev.yidi.rest.guard.RequestObserver.Watched;
import dev.yidi.rest.http.Trace;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells who observes that a request of a route came and how it ended, and keeps its trace for problems and the log. A file or a table that goes
 * out piece by piece ends when its last piece is written, or when that fails.
 */
public final class Watching implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private static final String UNDER_WAY = Watching.class.getName();
    private static final String STATUS = UNDER_WAY + ".status";
    private static final List<String> HEADERS = List.of("traceparent", "tracestate");

    private final String method;
    private final String route;
    private final RequestObserver observer;

    Watching(String method, String route, RequestObserver observer) {
        this.method = method;
        this.route = route;
        this.observer = observer;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Watched begun = observer.begun(new Incoming(method, route, sent(request)));
        request.setProperty(UNDER_WAY, begun);
        Trace.begin(request, begun.trace());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof StreamingOutput
                && !request.getMethod().equals(HttpMethod.HEAD)) {
            request.setProperty(STATUS, response.getStatus());
            return;
        }
        Trace.end(request);
        if (request.getProperty(UNDER_WAY) instanceof Watched watched) {
            request.removeProperty(UNDER_WAY);
            watched.answered(response.getStatus());
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException {
        try {
            writing.proceed();
        } finally {
            if (writing.getProperty(STATUS) instanceof Integer status
                    && writing.getProperty(UNDER_WAY) instanceof Watched watched) {
                writing.removeProperty(UNDER_WAY);
                Trace.end(writing);
                watched.answered(status);
            }
        }
    }

    private static Map<String, String> sent(ContainerRequestContext request) {
        Map<String, String> sent = new HashMap<>();
        for (String header : HEADERS) {
            Optional.ofNullable(request.getHeaders().get(header))
                    .filter(values -> values.size() == 1)
                    .ifPresent(values -> sent.put(header, values.get(0)));
        }
        return sent;
    }
}
