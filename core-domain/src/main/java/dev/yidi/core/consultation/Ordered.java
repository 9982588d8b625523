package dev.yidi.core.consultation;

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

    /** The same with one element more. */
    static <T> Set<T> with(Set<T> elements, T more) {
        Set<T> all = new LinkedHashSet<>(elements);
        all.add(more);
        return set(all);
    }

    /** The same without {@code one}. */
    static <T> Set<T> without(Set<T> elements, T one) {
        Set<T> rest = new LinkedHashSet<>(elements);
        rest.remove(one);
        return set(rest);
    }
}
