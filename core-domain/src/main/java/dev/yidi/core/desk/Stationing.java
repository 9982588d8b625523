package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How and when an organ is present at the centre 入驻安排.
 *
 * @param kind the way
 * @param roster its days: with {@link StationingKind#ROTATING}, and only there
 * @param responseMinutes within how many minutes it comes, 1 to 10,080: with {@link StationingKind#ON_CALL}, and only
 *     there
 */
public record Stationing(StationingKind kind, Optional<Roster> roster, Optional<Integer> responseMinutes) {
    /** The longest response time, one week, in minutes. */
    public static final int MAX_RESPONSE = 7 * 24 * 60;

    public Stationing {
        List<Fault> faults = new ArrayList<>();
        if (roster.isPresent() != (kind == StationingKind.ROTATING)) {
            faults.add(new Fault(
                    "stationing.roster",
                    "stationing.roster",
                    "expected a roster with ROTATING and only there, found " + kind
                            + (roster.isPresent() ? " with" : " without")));
        }
        if (responseMinutes.isPresent() != (kind == StationingKind.ON_CALL)) {
            faults.add(new Fault(
                    "stationing.responseMinutes",
                    "stationing.response",
                    "expected a response time with ON_CALL and only there, found " + kind
                            + (responseMinutes.isPresent() ? " with" : " without")));
        }
        if (responseMinutes
                .filter(minutes -> minutes < 1 || minutes > MAX_RESPONSE)
                .isPresent()) {
            faults.add(new Fault(
                    "stationing.responseMinutes",
                    "stationing.response-range",
                    "expected 1 to " + MAX_RESPONSE + " minutes, found " + responseMinutes.get()));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("stationing", faults);
        }
    }

    /** At the centre as a whole. */
    public static Stationing whole() {
        return plain(StationingKind.WHOLE);
    }

    /** With permanent staff. */
    public static Stationing permanent() {
        return plain(StationingKind.PERMANENT);
    }

    /** On the days of {@code roster}. */
    public static Stationing rotating(Roster roster) {
        return new Stationing(StationingKind.ROTATING, Optional.of(roster), Optional.empty());
    }

    /** On call within {@code minutes}. */
    public static Stationing onCall(int minutes) {
        return new Stationing(StationingKind.ON_CALL, Optional.empty(), Optional.of(minutes));
    }

    /** Not at the centre. */
    public static Stationing away() {
        return plain(StationingKind.AWAY);
    }

    private static Stationing plain(StationingKind kind) {
        return new Stationing(kind, Optional.empty(), Optional.empty());
    }

    /** Whether it is at the centre on the working day {@code date} without being called. */
    public boolean isPresentOn(LocalDate date) {
        return kind == StationingKind.WHOLE
                || kind == StationingKind.PERMANENT
                || roster.filter(r -> r.includes(date)).isPresent();
    }
}
