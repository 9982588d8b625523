package dev.yidi.core.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Copies of sets that keep the order they were given in. */
final class Sets {
    private Sets() {}

    /** An unmodifiable copy in the order of {@code values}. */
    static <T> Set<T> ordered(Collection<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
