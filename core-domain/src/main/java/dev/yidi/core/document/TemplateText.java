package dev.yidi.core.document;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.io.BufferedReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text form of templates: {@code word <key> <text>} for words, {@code document <KIND>} and lines that begin with {@code |} for
 * forms; lines that begin with {@code #} are notes.
 */
final class TemplateText {
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<DocumentKind, List<String>> forms = new EnumMap<>(DocumentKind.class);
    private final List<Fault> faults = new ArrayList<>();

    private TemplateText() {}

    static Templates read(Reader reader) {
        TemplateText text = new TemplateText();
        Optional<List<String>> current = Optional.empty();
        List<String> lines = new BufferedReader(reader).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            current = text.take("line " + (i + 1), lines.get(i).strip(), current);
        }
        return text.made();
    }

    /** The form that the next lines belong to. */
    private Optional<List<String>> take(String where, String line, Optional<List<String>> current) {
        if (line.isEmpty() || line.startsWith("#")) {
            return current;
        }
        if (line.startsWith("|")) {
            String content = line.substring(1);
            current.ifPresentOrElse(
                    form -> form.add(content.startsWith(" ") ? content.substring(1) : content),
                    () -> faults.add(new Fault(where, "document.line", "expected document before its lines")));
            return current;
        }
        String[] parts = line.split("\\s+", 3);
        if (parts.length == 3 && parts[0].equals("word")) {
            if (words.putIfAbsent(parts[1], parts[2]) != null) {
                faults.add(new Fault(where, "document.word-twice", "expected the word " + parts[1] + " once"));
            }
            return current;
        }
        if (parts.length == 2 && parts[0].equals("document")) {
            return begin(where, parts[1]);
        }
        faults.add(new Fault(where, "document.line", "expected word <key> <text>, document <kind> or | <text>"));
        return current;
    }

    private Optional<List<String>> begin(String where, String name) {
        Optional<DocumentKind> kind = Arrays.stream(DocumentKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            faults.add(new Fault(where, "document.kind-unknown", "expected a kind of document, found " + name));
        }
        kind.filter(forms::containsKey)
                .ifPresent(each -> faults.add(new Fault(where, "document.kind-twice", "expected one form of " + each)));
        return kind.map(each -> forms.computeIfAbsent(each, added -> new ArrayList<>()));
    }

    private Templates made() {
        Map<DocumentKind, Template> made = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            List<String> lines = forms.get(kind);
            if (lines == null) {
                faults.add(new Fault(kind.name(), "document.form-missing", "expected a form of " + kind));
            } else {
                Template template = new Template(kind, String.join("\n", lines));
                faults.addAll(template.faults(kind.name()));
                made.put(kind, template);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("documents", faults);
        }
        return new Templates(made, words);
    }
}
