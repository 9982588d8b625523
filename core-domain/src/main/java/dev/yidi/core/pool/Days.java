package dev.yidi.core.pool;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.LocalDate;
import java.util.List;

/** First and last days. */
final class Days {
    private Days() {}

    static void ordered(String field, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new InvalidInputException(
                    field,
                    List.of(new Fault(
                            field, "validity.reversed", "expected an end not before " + from + ", found " + until)));
        }
    }
}
