package dev.yidi.rest.door;

import dev.yidi.rest.guard.RequestObserver;
import dev.yidi.rest.guard.RequestObserver.Incoming;
import dev.yidi.rest.guard.RequestObserver.Watched;
import dev.yidi.rest.http.Trace;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells who observes that a request of a route came and how it ended, and keeps its trace for problems and the log. */
public final class Watching implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String UNDER_WAY = Watching.class.getName();
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
        Trace.end(request);
        if (request.getProperty(UNDER_WAY) instanceof Watched watched) {
            request.removeProperty(UNDER_WAY);
            watched.answered(response.getStatus());
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
