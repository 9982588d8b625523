package dev.yidi.core.time;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which something is in force 有效期.
 *
 * @param from the first day
 * @param until the last day; empty while no end is known
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {
    public Validity {
        LocalDate first = from;
        until.filter(last -> last.isBefore(first)).ifPresent(last -> {
            throw new InvalidInputException(
                    "validity",
                    List.of(new Fault(
                            "validity",
                            "validity.reversed",
                            "expected an end not before " + first + ", found " + last)));
        });
    }

    /** In force on every day. */
    public static Validity always() {
        return from(LocalDate.MIN);
    }

    /** In force from {@code from} on, without a known end. */
    public static Validity from(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    /** Whether {@code date} is one of the days. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && until.map(last -> !date.isAfter(last)).orElse(true);
    }
}
