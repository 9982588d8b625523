package dev.yidi.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Unmodifiable copies whose order does not depend on chance, so that the same facts are always written and read the same:
 * sets in the order of their elements' texts, lists in the order they were given in.
 */
public final class Ordered {
    private Ordered() {}

    /** The elements, each once, in the order of their texts. */
    public static <T> Set<T> set(Collection<T> elements) {
        if (elements.size() < 2) {
            return Set.copyOf(elements);
        }
        List<T> sorted = new ArrayList<>(List.copyOf(elements));
        sorted.sort(Comparator.comparing(Object::toString));
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }

    /** The set with one element more. */
    public static <T> Set<T> with(Set<T> elements, T more) {
        Set<T> all = new LinkedHashSet<>(elements);
        all.add(more);
        return set(all);
    }

    /** The elements of {@code all} that are not in {@code some}. */
    public static <T> Set<T> without(Collection<T> all, Collection<T> some) {
        List<T> rest = new ArrayList<>(all);
        rest.removeAll(some);
        return set(rest);
    }

    /** The list with one element more at its end. */
    public static <T> List<T> and(List<T> elements, T more) {
        List<T> all = new ArrayList<>(elements);
        all.add(more);
        return List.copyOf(all);
    }

    /** The last element. */
    public static <T> Optional<T> last(List<T> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(elements.size() - 1));
    }

    /** The elements in one line, in the order of their texts, for the details of a reason. */
    public static String line(Collection<?> elements) {
        return elements.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
