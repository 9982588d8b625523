package dev.yidi.core.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The same cases in groups 分组: every case is in exactly one, so that counts add up to the whole.
 *
 * @param <K> what they are told apart by
 * @param parts the groups, in the order of the dimension
 * @param rest the cases that have no value in the dimension
 */
public record Partition<K>(Map<K, Figures> parts, Figures rest) {
    public Partition {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}
