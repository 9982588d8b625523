package dev.yidi.ports;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.List;

/** Checks of numbers that callers give. */
final class Bounds {
    private Bounds() {}

    /** Refuses a {@code value} below 1 or above {@code max}. */
    static void check(String field, int value, int max) {
        if (value < 1 || value > max) {
            throw new InvalidInputException(
                    field, List.of(new Fault(field, "number.range", "expected 1 to " + max + ", found " + value)));
        }
    }
}
