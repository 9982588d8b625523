package dev.yidi.rest.live;

import dev.yidi.core.InvalidInputException;
import dev.yidi.rest.http.Flaw;
import dev.yidi.rest.http.Problem;
import dev.yidi.rest.http.ProblemKind;
import dev.yidi.rest.http.Site;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The position that a client which comes again says it is at. */
public final class LastEvent {
    /** The header. */
    public static final String HEADER = "Last-Event-ID";

    private LastEvent() {}

    /**
     * The position that {@code read} finds in the mark the client sent; empty where it sent none.
     *
     * @throws dev.yidi.rest.http.ProblemException when it is not one mark, or none that was given to this reader
     */
    public static Optional<String> of(HttpHeaders headers, UnaryOperator<String> read) {
        List<String> sent =
                Optional.ofNullable(headers.getRequestHeader(HEADER)).orElse(List.of());
        if (sent.isEmpty() || sent.equals(List.of(""))) {
            return Optional.empty();
        }
        if (sent.size() > 1) {
            throw malformed();
        }
        try {
            return Optional.of(read.apply(sent.get(0).strip()));
        } catch (InvalidInputException e) {
            throw malformed();
        }
    }

    /** What who asks for the headers of a stream alone is told. */
    public static RuntimeException onlyWhole() {
        return Problem.of(ProblemKind.METHOD)
                .with(HttpHeaders.ALLOW, HttpMethod.GET)
                .stop();
    }

    private static RuntimeException malformed() {
        return Problem.of(ProblemKind.INVALID, List.of(Flaw.at(Site.header(HEADER), "mark.malformed")))
                .stop();
    }
}
