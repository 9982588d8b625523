package dev.yidi.core.document;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.PersonName;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a document as its template takes them 文书要素: open words, or keys of words that the template table holds. */
public final class Fields {
    private final Map<String, List<String>> keys = new LinkedHashMap<>();
    private final Map<String, String> plain = new LinkedHashMap<>();

    Fields() {}

    Fields plain(String field, String value) {
        plain.put(field, value);
        return this;
    }

    Fields text(String field, FreeText value) {
        return plain(field, value.reveal());
    }

    /** Several texts in one line; cut where it would be longer than a text may be. */
    static FreeText joined(List<FreeText> all) {
        String line = all.stream().map(FreeText::reveal).collect(Collectors.joining("、"));
        int most = Math.min(FreeText.MAX, line.codePointCount(0, line.length()));
        return FreeText.of(line.isEmpty() ? "—" : line.substring(0, line.offsetByCodePoints(0, most)));
    }

    Fields name(String field, PersonName value) {
        return plain(field, value.reveal());
    }

    Fields day(String field, LocalDate day) {
        return plain(field, Wording.day(day));
    }

    Fields basis(String field, List<Citation> citations) {
        return plain(field, Wording.basis(citations));
    }

    /** A time, or, where none is named, the word for a lawful one. */
    Fields within(String field, Optional<Span> span) {
        return span.map(known -> plain(field, Wording.span(known))).orElseGet(() -> word(field, "term.LAWFUL"));
    }

    /** A word of the table, such as {@code result.SUPPORTED}. */
    Fields word(String field, String key) {
        return words(field, List.of(key));
    }

    Fields words(String field, List<String> all) {
        keys.put(field, List.copyOf(all));
        return this;
    }

    Fields and(Fields more) {
        keys.putAll(more.keys);
        plain.putAll(more.plain);
        return this;
    }

    /** The names of the fields. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(plain.keySet());
        names.addAll(keys.keySet());
        return names;
    }

    /** The value of {@code field}, its words taken from {@code dictionary}. */
    String value(String field, Function<String, String> dictionary) {
        List<String> words = keys.get(field);
        return words == null
                ? plain.getOrDefault(field, "")
                : words.stream().map(dictionary).collect(Collectors.joining("、"));
    }
}
