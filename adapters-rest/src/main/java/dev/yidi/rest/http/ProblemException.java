package dev.yidi.rest.http;

/** Stops a request with a problem. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.kind().code());
        this.problem = problem;
    }

    /** The problem. */
    public Problem problem() {
        return problem;
    }
}
