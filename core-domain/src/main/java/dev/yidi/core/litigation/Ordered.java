package dev.yidi.core.litigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Copies of sets in an order that does not depend on the run, so that what is written from them is reproducible. */
final class Ordered {
    private Ordered() {}

    /** An unmodifiable copy, in the order of the elements' texts. */
    static <T> Set<T> set(Collection<T> elements) {
        List<T> sorted = new ArrayList<>(List.copyOf(elements));
        sorted.sort(Comparator.comparing(Object::toString));
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }

    /** The elements of {@code all} that are not in {@code some}. */
    static <T> Set<T> without(Collection<T> all, Collection<T> some) {
        List<T> rest = new ArrayList<>(all);
        rest.removeAll(some);
        return set(rest);
    }

    /** {@code all} and {@code more}. */
    static <T> List<T> and(List<T> all, T more) {
        List<T> longer = new ArrayList<>(all);
        longer.add(more);
        return List.copyOf(longer);
    }
}
