package dev.yidi.core.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Copies of sets in an order that stays. */
final class Sets {
    private Sets() {}

    /** An unmodifiable copy in the order of {@code values}. */
    static <T> Set<T> ordered(Collection<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** An unmodifiable copy in the order of the constants, whatever order they were given in. */
    static <E extends Enum<E>> Set<E> sorted(Collection<E> values) {
        return ordered(values.stream().sorted().toList());
    }
}
