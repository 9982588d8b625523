package dev.yidi.core;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One reason why a decision was refused or advised 理由: a stable code, the law it rests on and the values that matter.
 *
 * @param code stable, dotted, lower case, also the key of the message bundle: {@code case.object.window-passed}
 * @param basis the legal source, where there is one
 * @param details the values that matter, by name; never personal data
 */
public record Reason(String code, List<Citation> basis, Map<String, String> details) {
    public Reason {
        Text.code("code", code);
        basis = List.copyOf(basis);
        details = details.size() < 2 ? Map.copyOf(details) : Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** A reason without legal source or values. */
    public static Reason of(String code) {
        return new Reason(code, List.of(), Map.of());
    }

    /** A reason resting on {@code basis}. */
    public static Reason of(String code, Citation basis) {
        return new Reason(code, List.of(basis), Map.of());
    }

    /** This reason with one more named value. */
    public Reason with(String name, Object value) {
        if (details.isEmpty()) {
            return new Reason(code, basis, Map.of(name, value.toString()));
        }
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new Reason(code, basis, more);
    }

    /** The value called {@code name}. */
    public Optional<String> detail(String name) {
        return Optional.ofNullable(details.get(name));
    }
}
