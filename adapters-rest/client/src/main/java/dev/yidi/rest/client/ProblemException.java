package dev.yidi.rest.client;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;

/** An answer that is a problem 请求未成. Its message has status and codes, and nothing personal. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient HttpHeaders headers;

    ProblemException(Problem problem, HttpHeaders headers) {
        super("status " + problem.status() + ", " + problem.code() + " " + problem.codes());
        this.problem = problem;
        this.headers = headers;
    }

    /** The problem. */
    public Problem problem() {
        return problem;
    }

    /** The HTTP status, whatever the body says. */
    public int status() {
        return problem.status();
    }

    /** Every header. */
    public HttpHeaders headers() {
        return headers;
    }

    /** After how long to try again, where that may help: the same request, under the same {@code Idempotency-Key}. */
    public Optional<Duration> retryAfter() {
        return headers.firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
