package dev.yidi.jdbc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as the columns hold them: date and time in UTC, to the microsecond, whatever zone a session has. */
final class UtcTime {
    /** Stands for no due instant; later than every instant that may be stored. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private UtcTime() {}

    static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant of(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

    /** The last microsecond that is not after {@code instant}, within what a column holds. */
    static Instant floor(Instant instant) {
        return within(instant).truncatedTo(ChronoUnit.MICROS);
    }

    /** The first microsecond that is not before {@code instant}, within what a column holds. */
    static Instant ceiling(Instant instant) {
        Instant floor = floor(instant);
        return floor.isBefore(within(instant)) ? floor.plus(1, ChronoUnit.MICROS) : floor;
    }

    private static Instant within(Instant instant) {
        if (instant.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return instant.isAfter(NEVER) ? NEVER : instant;
    }
}
