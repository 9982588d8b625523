package dev.yidi.core.mediator;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Copies of sets in the order of the elements' texts, so that what is written from them is reproducible. */
final class Copies {
    private Copies() {}

    static <T> Set<T> of(Collection<T> elements) {
        Set<T> sorted = elements.stream()
                .sorted(Comparator.comparing(Object::toString))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Collections.unmodifiableSet(sorted);
    }
}
