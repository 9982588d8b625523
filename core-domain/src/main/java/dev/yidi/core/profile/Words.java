package dev.yidi.core.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies of word lists that keep the weightiest word first, and equals in the order they were given in. */
final class Words {
    private Words() {}

    static Map<String, Integer> ordered(Map<String, Integer> words) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(ordered);
    }
}
