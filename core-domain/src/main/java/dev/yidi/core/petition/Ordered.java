package dev.yidi.core.petition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Copies of sets in an order that does not depend on the run, so that what is written from them is reproducible. */
final class Ordered {
    private Ordered() {}

    /** An unmodifiable copy, in the order of the elements' texts. */
    static <T> Set<T> set(Collection<T> elements) {
        List<T> sorted = new ArrayList<>(List.copyOf(elements));
        sorted.sort(Comparator.comparing(Object::toString));
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }

    /** The list with one element more. */
    static <T> List<T> and(List<T> elements, T more) {
        List<T> all = new ArrayList<>(elements);
        all.add(more);
        return List.copyOf(all);
    }

    /** The last element. */
    static <T> Optional<T> last(List<T> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(elements.size() - 1));
    }

    /** The elements in one line, for a reason's details. */
    static String line(Collection<?> elements) {
        return elements.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
