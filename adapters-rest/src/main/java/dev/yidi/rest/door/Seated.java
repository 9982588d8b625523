package dev.yidi.rest.door;

import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/**
 * Lets a costly request in where there is a place, and has its place given back: when it is answered, or, where a table goes out row
 * by row, when its last row is written or that fails.
 */
public final class Seated implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private static final String PLACE = Seated.class.getName();
    private static final String RETRY_SECONDS = "5";

    private final Places places;

    Seated(Places places) {
        this.places = places;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Farewell.officer(request)
                .ifPresent(officer ->
                        request.setProperty(PLACE, places.take(officer.value()).orElseThrow(Seated::none)));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isStillToCome = response.getEntity() instanceof StreamingOutput
                && !request.getMethod().equals(HttpMethod.HEAD);
        if (!isStillToCome && request.getProperty(PLACE) instanceof Runnable back) {
            back.run();
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException {
        try {
            writing.proceed();
        } finally {
            if (writing.getProperty(PLACE) instanceof Runnable back) {
                back.run();
            }
        }
    }

    private static RuntimeException none() {
        return Problem.of(ProblemKind.TOO_MANY)
                .with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .stop();
    }
}
