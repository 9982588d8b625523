package dev.yidi.rest.staff.mapping;

import dev.yidi.core.Fault;
import dev.yidi.rest.http.Language;
import dev.yidi.rest.http.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what is wrong with a document, with the values that were expected and found. A fault has them in its message, which is in English
 * and says always first what was expected, then what was found: other languages take the values from there.
 *
 * @param language the language of who asks
 */
record FaultWords(Language language) {
    private static final Pattern RANGE = Pattern.compile("^expected (\\d[\\d,]*) to (\\d[\\d,]*)\\b");
    private static final Pattern ONE_OF =
            Pattern.compile("^expected one of [a-z ]*?\\[?([\\w.-]+(?:, [\\w.-]+)+)]?(?=, found |$)");
    private static final Pattern FOUND =
            Pattern.compile(", found (?!none$|nothing$|neither$|both$|null$)([^ ]+)(?: again| more than once)?$");

    String of(Fault fault) {
        if (language == Language.ENGLISH) {
            return fault.message();
        }
        String message = fault.message();
        return Stream.of(
                        Optional.of(said(fault.code(), Map.of())),
                        first(RANGE, message)
                                .map(found -> said(
                                        "word.fault.range", Map.of("from", found.group(1), "until", found.group(2)))),
                        first(ONE_OF, message)
                                .map(found -> said("word.fault.one-of", Map.of("values", found.group(1)))),
                        first(FOUND, message).map(found -> said("word.fault.found", Map.of("value", found.group(1)))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(said("word.fault.then", Map.of())));
    }

    private String said(String code, Map<String, String> details) {
        return Messages.text(language, code, details);
    }

    private static Optional<MatchResult> first(Pattern pattern, String message) {
        return pattern.matcher(message).results().findFirst();
    }
}
