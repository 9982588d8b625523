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
    private Optional<DocumentKind> current = Optional.empty();

    private TemplateText() {}

    static Templates read(Reader reader) {
        TemplateText text = new TemplateText();
        List<String> lines = new BufferedReader(reader).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            text.take("line " + (i + 1), lines.get(i).strip());
        }
        return text.made();
    }

    private void take(String where, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("|")) {
            String content = line.substring(1);
            current.ifPresentOrElse(
                    kind -> forms.get(kind).add(content.startsWith(" ") ? content.substring(1) : content),
                    () -> faults.add(new Fault(where, "document.line", "expected document before its lines")));
            return;
        }
        String[] parts = line.split("\\s+", 3);
        if (parts.length == 3 && parts[0].equals("word")) {
            if (words.putIfAbsent(parts[1], parts[2]) != null) {
                faults.add(new Fault(where, "document.word-twice", "expected the word " + parts[1] + " once"));
            }
        } else if (parts.length == 2 && parts[0].equals("document")) {
            begin(where, parts[1]);
        } else {
            faults.add(new Fault(where, "document.line", "expected word <key> <text>, document <kind> or | <text>"));
        }
    }

    private void begin(String where, String name) {
        current = Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
        if (current.isEmpty()) {
            faults.add(new Fault(where, "document.kind-unknown", "expected a kind of document, found " + name));
        }
        current.filter(kind -> forms.putIfAbsent(kind, new ArrayList<>()) != null)
                .ifPresent(kind -> faults.add(new Fault(where, "document.kind-twice", "expected one form of " + kind)));
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
