package dev.yidi.ports;

import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.UnknownYearException;
import dev.yidi.core.time.WorkCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What every decision is made in: the county's profile and calendar, and the time, cut to the microsecond that the
 * journal keeps.
 *
 * @param profile the county
 * @param calendar the work calendar
 * @param clock the one source of time
 */
record Settings(CountyProfile profile, WorkCalendar calendar, Clock clock) {
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** How many working days are left until {@code due}, 0 on the last of them; empty in years the calendar does not hold. */
    Optional<Integer> workingDaysLeft(Instant due) {
        LocalDate last = LocalDate.ofInstant(due.minusNanos(1), profile.zone());
        try {
            return Optional.of(calendar.workingDaysBetween(LocalDate.ofInstant(now(), profile.zone()), last));
        } catch (UnknownYearException e) {
            return Optional.empty();
        }
    }

    Setting now(Actor actor) {
        return new Setting(profile, calendar, now(), actor);
    }
}
