package dev.yidi.rest.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Is told what is asked of the API, so that its operator can measure and trace it 请求观测. What is told has few names and no more: a route
 * as the API describes it, never what stands in its place, no body, no query, no officer.
 *
 * <p>Called on the thread that does the work; must be fast and thread-safe. What it throws is logged and harms nobody.
 */
@FunctionalInterface
public interface RequestObserver {
    /** A request has come; who is told of its end. */
    Watched begun(Incoming request);

    /**
     * A request that has come.
     *
     * @param method such as {@code GET}
     * @param route such as {@code /api/v1/staff/cases/{id}}
     * @param trace the headers {@code traceparent} and {@code tracestate} (W3C Trace Context), where they were sent once
     */
    record Incoming(String method, String route, Map<String, String> trace) {
        public Incoming {
            trace = Map.copyOf(trace);
        }
    }

    /** A request under way. */
    @FunctionalInterface
    interface Watched {
        /**
         * It is answered, and a file or table that goes out piece by piece is written or broken off, which its status, long gone out, does not
         * tell; told once, on the same thread.
         */
        void answered(int status);

        /** The id of its trace, for problem answers and the log; 32 hexadecimal digits. */
        default Optional<String> trace() {
            return Optional.empty();
        }
    }

    /** All of these are told; what one throws harms no other. The trace is that of the first that has one. */
    static RequestObserver of(List<RequestObserver> observers) {
        return new ToldTogether(observers);
    }
}
