package dev.yidi.ports.profile;

import java.util.Optional;

/**
 * One difference between two profiles 方案差异.
 *
 * @param path where: {@code organs[sifa].stationing}, {@code ladders[request].rungs[urge].when}
 * @param before what stood there, as JSON; empty when it was added
 * @param after what stands there now, as JSON; empty when it was taken away
 */
public record ProfileChange(String path, Optional<String> before, Optional<String> after) {
    /** One line: {@code + path: new}, {@code - path: old} or {@code ~ path: old → new}. */
    @Override
    public String toString() {
        if (before.isEmpty()) {
            return "+ " + path + ": " + after.orElse("");
        }
        return after.map(now -> "~ " + path + ": " + before.get() + " → " + now)
                .orElseGet(() -> "- " + path + ": " + before.get());
    }
}
