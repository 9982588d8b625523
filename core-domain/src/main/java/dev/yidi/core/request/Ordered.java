package dev.yidi.core.request;

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
}
