package dev.yidi.rest.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what the server could not do or did wrong. A fault is told each time, with its stack. What cannot be had now is
 * told at most once a second for each kind of cause, in one line: whoever knocks while a store or a key server is away fills no log. What is
 * left out is found under the name of the line that stands for it. Thread-safe.
 */
final class TroubleLog {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int DEEPEST = 5;

    /** By the kind of the cause, of which there are as many as exceptions in the code. */
    private final Map<String, Line> lines = new HashMap<>();

    private final LongSupplier nanos;

    TroubleLog(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Line(String name, long at) {
        boolean isFresh(long now) {
            return now - at < PAUSE_NANOS;
        }
    }

    private Line next() {
        return new Line("urn:uuid:" + UUID.randomUUID(), nanos.getAsLong());
    }

    /** {@code problem} of the server's own, under the name by which its cause stands in the log. */
    Problem fault(Problem problem, Throwable cause) {
        Line line = next();
        LOG.error("{} {}", problem.kind().code(), line.name(), cause);
        return problem.logged(line.name());
    }

    /** {@code problem} of the moment, under the name by which its cause stands in the log. */
    Problem trouble(Problem problem, Throwable cause) {
        Line line = line(problem, cause);
        LOG.debug("{} {}", problem.kind().code(), line.name(), cause);
        return problem.logged(line.name());
    }

    private synchronized Line line(Problem problem, Throwable cause) {
        String kind = cause.getClass().getName();
        return Optional.ofNullable(lines.get(kind))
                .filter(last -> last.isFresh(nanos.getAsLong()))
                .orElseGet(() -> {
                    Line next = next();
                    lines.put(kind, next);
                    LOG.warn("{} {}: {}", problem.kind().code(), next.name(), chain(cause));
                    return next;
                });
    }

    private static String chain(Throwable cause) {
        StringBuilder chain = new StringBuilder(cause.toString());
        Throwable next = cause.getCause();
        for (int i = 1; i < DEEPEST && next != null; i++) {
            chain.append("; by ").append(next);
            next = next.getCause();
        }
        return chain.toString().replaceAll("\\p{Cntrl}+", " ");
    }
}
