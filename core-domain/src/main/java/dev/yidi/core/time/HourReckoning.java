package dev.yidi.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Hours run continuously; a standstill gives back its exact duration. */
record HourReckoning(Instant start, Duration budget, List<Standstill> pauses, ZoneId zone) implements Reckoning {

    @Override
    public DueDate due() {
        Instant end = end();
        return new DueDate(end.minusNanos(1).atZone(zone).toLocalDate(), end, false);
    }

    @Override
    public Duration consumed(Instant at) {
        Duration ran = Duration.between(start, at);
        for (Standstill pause : pauses) {
            Instant from = later(pause.from(), start);
            Instant to = pause.to().isBefore(at) ? pause.to() : at;
            if (to.isAfter(from)) {
                ran = ran.minus(Duration.between(from, to));
            }
        }
        return ran.isNegative() ? Duration.ZERO : ran.compareTo(budget) > 0 ? budget : ran;
    }

    @Override
    public Duration remaining(Instant at) {
        Duration left = Duration.between(later(at, start), end());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Instant end() {
        Instant cursor = start;
        Duration left = budget;
        for (Standstill pause : pauses) {
            Duration ran = Duration.between(cursor, later(pause.from(), cursor));
            if (ran.compareTo(left) >= 0) {
                break;
            }
            left = left.minus(ran);
            cursor = later(pause.to(), cursor);
        }
        return cursor.plus(left);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
