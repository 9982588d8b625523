package dev.yidi.core.pool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Copies of sets in the order of the elements' texts, so that what is written from them is reproducible. */
final class Sorted {
    private Sorted() {}

    static <T> Set<T> of(Collection<T> elements) {
        List<T> sorted = new ArrayList<>(List.copyOf(elements));
        sorted.sort(Comparator.comparing(Object::toString));
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }

    static String line(Collection<?> elements) {
        return elements.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
