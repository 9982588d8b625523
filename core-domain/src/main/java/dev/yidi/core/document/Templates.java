package dev.yidi.core.document;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forms of all kinds of documents 文书模板库, and the words they are written with. Immutable and thread-safe.
 *
 * <p>A county puts its own form in the place of a shipped one by a text of its profile called {@code document.<kind>}, for
 * instance {@code document.handling-opinion}.
 */
public final class Templates {
    /** What the keys of a county's own forms begin with. */
    public static final String PREFIX = "document.";

    private static final class Published {
        private static final Templates ALL = load();
    }

    private final Map<DocumentKind, Template> forms;
    private final Map<String, String> words;

    Templates(Map<DocumentKind, Template> forms, Map<String, String> words) {
        this.forms = Collections.unmodifiableMap(new EnumMap<>(forms));
        this.words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The forms shipped with the library. */
    public static Templates published() {
        return Published.ALL;
    }

    /**
     * Reads forms and words from a text; the shipped {@code documents.txt} shows it.
     *
     * @throws InvalidInputException naming every fault: a kind without form, a place unknown or left out, a word twice
     */
    public static Templates read(Reader reader) {
        return TemplateText.read(reader);
    }

    /**
     * These with the forms among a county's {@code texts} in the place of the shipped ones.
     *
     * @throws InvalidInputException naming every fault of the county's forms
     */
    public Templates with(Map<String, String> texts) {
        List<Fault> faults = faults(texts);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("texts", faults);
        }
        Map<DocumentKind, Template> all = new EnumMap<>(forms);
        texts.forEach((key, text) -> kind(key).ifPresent(kind -> all.put(kind, new Template(kind, text))));
        return new Templates(all, words);
    }

    /** What is wrong with the forms among a county's {@code texts}. */
    public static List<Fault> faults(Map<String, String> texts) {
        List<Fault> faults = new ArrayList<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(PREFIX)) {
                String path = "texts[" + key + "]";
                kind(key)
                        .ifPresentOrElse(
                                kind -> faults.addAll(new Template(kind, text).faults(path)),
                                () -> faults.add(new Fault(
                                        path, "document.kind-unknown", "expected the name of a kind of document")));
            }
        });
        return List.copyOf(faults);
    }

    /** The form of {@code kind}. */
    public Template of(DocumentKind kind) {
        return Optional.ofNullable(forms.get(kind))
                .orElseThrow(() -> new YidiException("expected a form of " + kind + ", found none"));
    }

    /** The title documents of {@code kind} bear. */
    public String title(DocumentKind kind) {
        return of(kind).title();
    }

    /** The text of {@code document}; it reveals what is classified. */
    public String write(Document document) {
        Fields fields = document.head().fields().and(document.fields());
        return of(document.kind()).fill(fields, this::word);
    }

    /**
     * The word for {@code key}, such as {@code result.SUPPORTED}.
     *
     * @throws YidiException when the table has none
     */
    public String word(String key) {
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new YidiException("expected a word for " + key + " in the documents, found none"));
    }

    private static Optional<DocumentKind> kind(String key) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> key.equals(PREFIX + kind.word()))
                .findFirst();
    }

    private static Templates load() {
        try (InputStream in = Templates.class.getResourceAsStream("documents.txt")) {
            if (in == null) {
                throw new YidiException("expected the resource documents.txt in the library, found none");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
