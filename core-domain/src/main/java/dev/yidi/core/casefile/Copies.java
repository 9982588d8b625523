package dev.yidi.core.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies that keep the order they were given in, so that the same facts always read the same. */
final class Copies {
    private Copies() {}

    static <T> Set<T> of(Set<T> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    static <K, V> Map<K, V> of(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <T> Set<T> and(Set<T> set, T more) {
        Set<T> all = new LinkedHashSet<>(set);
        all.add(more);
        return Collections.unmodifiableSet(all);
    }

    static <T> Set<T> and(Set<T> set, Set<T> more) {
        Set<T> all = new LinkedHashSet<>(set);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    static <K, V> Map<K, V> and(Map<K, V> map, K key, V value) {
        Map<K, V> all = new LinkedHashMap<>(map);
        all.put(key, value);
        return Collections.unmodifiableMap(all);
    }

    static <T> List<T> and(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return Collections.unmodifiableList(all);
    }
}
