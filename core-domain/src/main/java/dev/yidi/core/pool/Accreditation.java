package dev.yidi.core.pool;

import java.time.LocalDate;

/**
 * The accreditation of a mediator 聘任资格: it lapses by date, whether or not anybody notes it.
 *
 * @param from the first day
 * @param until the last day
 * @param suspended whether it is suspended
 */
public record Accreditation(LocalDate from, LocalDate until, boolean suspended) {
    public Accreditation {
        Days.ordered("accreditation", from, until);
    }

    /** Granted and not suspended. */
    public static Accreditation granted(LocalDate from, LocalDate until) {
        return new Accreditation(from, until, false);
    }

    /** The same, suspended or not. */
    public Accreditation suspended(boolean now) {
        return new Accreditation(from, until, now);
    }

    /** How it stands on {@code day}; a lapsed one is lapsed, suspended or not. */
    public AccreditationStatus on(LocalDate day) {
        if (day.isAfter(until)) {
            return AccreditationStatus.LAPSED;
        }
        if (suspended) {
            return AccreditationStatus.SUSPENDED;
        }
        return day.isBefore(from) ? AccreditationStatus.NOT_YET : AccreditationStatus.VALID;
    }
}
