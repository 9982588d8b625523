package dev.yidi.rest.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What went wrong 问题详情 (RFC 9457), everything at once. Code against codes, never against words.
 *
 * @param type names the kind of problem, for ever
 * @param title the kind in words
 * @param status the HTTP status, as the answer had it
 * @param detail all errors in words
 * @param code the stable code of the kind; {@code http-} and the status where a server before the centre answered
 * @param instance names this occurrence in the server's log; for faults of the server only
 * @param trace the trace the request belongs to; where requests are traced
 * @param errors everything it is about: faults of what was sent, or reasons of a refusal
 */
public record Problem(
        String type,
        String title,
        int status,
        Optional<String> detail,
        String code,
        Optional<String> instance,
        Optional<String> trace,
        List<Item> errors) {

    /** With a copy of {@code errors}. */
    public Problem {
        errors = List.copyOf(errors);
    }

    static Problem unexplained(int status) {
        return new Problem(
                "about:blank",
                "HTTP " + status,
                status,
                Optional.empty(),
                "http-" + status,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /**
     * One thing it is about.
     *
     * @param code its stable code
     * @param pointer where in the body (RFC 6901)
     * @param parameter which query parameter
     * @param header which header
     * @param message it in words
     * @param details the values that matter
     * @param basis the law it rests on
     */
    public record Item(
            String code,
            Optional<String> pointer,
            Optional<String> parameter,
            Optional<String> header,
            String message,
            Map<String, String> details,
            List<String> basis) {

        /** With copies of {@code details} and {@code basis}. */
        public Item {
            details = Map.copyOf(details);
            basis = List.copyOf(basis);
        }
    }

    /** The codes of everything it is about. */
    public List<String> codes() {
        return errors.stream().map(Item::code).toList();
    }
}
