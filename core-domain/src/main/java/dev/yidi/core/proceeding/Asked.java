package dev.yidi.core.proceeding;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a proceeding asks of one party 需当事人办理事项.
 *
 * @param what a code such as {@code consent}, the key of plain words
 * @param at when to be there, where a time was named
 * @param where where to come to
 * @param until the last day for it
 * @param since the act that started the limit for it; the last day is then that of its clock
 */
public record Asked(
        String what,
        Optional<Instant> at,
        Optional<FreeText> where,
        Optional<LocalDate> until,
        Optional<Milestone> since) {
    /** Something without day and place. */
    public static Asked of(String what) {
        return new Asked(what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An attendance. */
    public static Asked to(String what, Optional<Instant> at, Optional<FreeText> where) {
        return new Asked(what, at, where, Optional.empty(), Optional.empty());
    }

    /** Something by a day. */
    public static Asked by(String what, Optional<LocalDate> until) {
        return new Asked(what, Optional.empty(), Optional.empty(), until, Optional.empty());
    }

    /** Something within the limit that {@code since} started. */
    public static Asked since(String what, Milestone since) {
        return new Asked(what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(since));
    }

    /** The same by this day, where it has none. */
    public Asked until(Optional<LocalDate> day) {
        return new Asked(what, at, where, until.or(() -> day), since);
    }
}
