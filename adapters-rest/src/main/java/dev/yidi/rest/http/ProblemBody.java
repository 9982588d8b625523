package dev.yidi.rest.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A problem as it is sent (RFC 9457).
 *
 * @param type names the kind of problem, for ever
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail all errors in words
 * @param code the stable code of the kind
 * @param instance names this occurrence in the server's log; for faults of the server only
 * @param trace the trace the request belongs to (W3C Trace Context); where requests are traced
 * @param errors everything the problem is about
 */
public record ProblemBody(
        String type,
        String title,
        int status,
        Optional<String> detail,
        String code,
        Optional<String> instance,
        Optional<String> trace,
        List<Item> errors) {

    /**
     * One thing the problem is about.
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
            List<String> basis) {}

    /** {@code problem} of a request of {@code trace}, in the words of {@code language}. */
    static ProblemBody of(Problem problem, Optional<String> trace, Language language) {
        ProblemKind kind = problem.kind();
        List<Item> errors =
                problem.flaws().stream().map(flaw -> item(flaw, language)).toList();
        return new ProblemBody(
                kind.type(),
                Messages.text(language, kind.code(), Map.of()),
                kind.status(),
                detail(errors),
                kind.code(),
                problem.instance(),
                trace,
                errors);
    }

    private static Optional<String> detail(List<Item> errors) {
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(errors.stream().map(Item::message).distinct().collect(Collectors.joining("; ")));
    }

    private static Item item(Flaw flaw, Language language) {
        return new Item(
                flaw.code(),
                name(flaw, Site.Part.BODY),
                name(flaw, Site.Part.QUERY),
                name(flaw, Site.Part.HEADER),
                Messages.text(language, flaw.code(), flaw.details()),
                flaw.details(),
                flaw.basis().stream().map(language::law).toList());
    }

    private static Optional<String> name(Flaw flaw, Site.Part part) {
        return flaw.site().filter(site -> site.part() == part).map(Site::name);
    }
}
