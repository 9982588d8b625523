package dev.yidi.core.document;

import dev.yidi.core.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of one kind of document as text with places 文书模板: {@code {claim}} stands for the claim.
 *
 * @param kind what it is the form of
 * @param text its lines; the first one is the title
 */
public record Template(DocumentKind kind, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** The title of the document. */
    public String title() {
        return text.lines().findFirst().orElse("").strip();
    }

    /** What is wrong with it: a place its kind does not fill, a field it leaves out, a stray brace, no title. */
    List<Fault> faults(String path) {
        List<Fault> faults = new ArrayList<>();
        Set<String> known = new TreeSet<>(kind.fields());
        known.addAll(Letterhead.FIELDS);
        Set<String> required = new TreeSet<>(kind.fields());
        required.addAll(Letterhead.REQUIRED);
        Set<String> used = places();
        if (title().isEmpty() || title().contains("{")) {
            faults.add(new Fault(path, "document.title", "expected the title as the first line"));
        }
        used.stream()
                .filter(place -> !known.contains(place))
                .forEach(place -> faults.add(new Fault(
                        path, "document.place-unknown", "expected one of the places " + known + ", found " + place)));
        required.stream()
                .filter(place -> !used.contains(place))
                .forEach(place -> faults.add(
                        new Fault(path, "document.place-missing", "expected the place {" + place + "}, found none")));
        if (PLACE.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            faults.add(new Fault(path, "document.brace", "expected braces in pairs around the name of a place"));
        }
        return faults;
    }

    /** The text with {@code fields} in its places. */
    String fill(Fields fields, Function<String, String> dictionary) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(fields.value(place.group(1), dictionary)));
    }

    private Set<String> places() {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
