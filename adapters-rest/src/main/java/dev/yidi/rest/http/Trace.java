package dev.yidi.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.util.Optional;
import org.slf4j.MDC;

/** The trace a request belongs to, while it is under way: in problem answers, and in the log as {@code trace_id}. */
public final class Trace {
    private static final String PROPERTY = Trace.class.getName();
    private static final String LOGGED_AS = "trace_id";

    private Trace() {}

    /** The request belongs to {@code trace}, or to none. */
    public static void begin(ContainerRequestContext request, Optional<String> trace) {
        trace.ifPresent(id -> {
            request.setProperty(PROPERTY, id);
            MDC.put(LOGGED_AS, id);
        });
    }

    /** What is logged by this thread belongs to no trace any more. */
    public static void end(ContainerRequestContext request) {
        if (request.getProperty(PROPERTY) != null) {
            MDC.remove(LOGGED_AS);
        }
    }

    /** The same, when an answer that went out piece by piece is written. */
    public static void end(WriterInterceptorContext writing) {
        if (writing.getProperty(PROPERTY) != null) {
            MDC.remove(LOGGED_AS);
        }
    }

    /** The trace. */
    static Optional<String> of(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) instanceof String trace ? Optional.of(trace) : Optional.empty();
    }
}
