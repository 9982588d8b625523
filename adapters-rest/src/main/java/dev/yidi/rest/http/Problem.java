package dev.yidi.rest.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem (RFC 9457) before it is put into words.
 *
 * @param flaws everything it is about, at most {@value #MOST}
 * @param headers what goes along in the response
 * @param instance names this occurrence in the server's log
 */
public record Problem(ProblemKind kind, List<Flaw> flaws, Map<String, String> headers, Optional<String> instance) {
    /** How many flaws are named: enough for any honest request. */
    public static final int MOST = 100;

    public Problem {
        flaws = List.copyOf(flaws.subList(0, Math.min(MOST, flaws.size())));
        headers = Map.copyOf(headers);
    }

    /** A problem that is about nothing else. */
    public static Problem of(ProblemKind kind) {
        return of(kind, List.of());
    }

    /** A problem about {@code flaws}. */
    public static Problem of(ProblemKind kind, List<Flaw> flaws) {
        return new Problem(kind, flaws, Map.of(), Optional.empty());
    }

    /** This problem, with one more header in the response. */
    public Problem with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Problem(kind, flaws, more, instance);
    }

    /** This problem, to be found in the log as {@code name}. */
    Problem logged(String name) {
        return new Problem(kind, flaws, headers, Optional.of(name));
    }

    /** This problem as what stops a request. */
    public ProblemException stop() {
        return new ProblemException(this);
    }
}
