package dev.yidi.ports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made lately, remembered by what it was made of 近用缓存. Holds at most twice {@code many}: when the younger half is
 * full the older one is let go. Only for what is the same whenever it is made of the same. Thread-safe.
 */
final class Recent<K, V> {
    private final int many;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    Recent(int many) {
        this.many = many;
    }

    /** What {@code make} gives for {@code key}, now or lately. */
    V of(K key, Function<K, V> make) {
        V found = young.get(key);
        if (found == null) {
            found = old.get(key);
            if (found == null) {
                found = make.apply(key);
            }
            remember(key, found);
        }
        return found;
    }

    private void remember(K key, V value) {
        if (young.size() >= many) {
            turn();
        }
        young.put(key, value);
    }

    private synchronized void turn() {
        if (young.size() >= many) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }

    /** How many it holds. */
    int size() {
        return young.size() + old.size();
    }
}
