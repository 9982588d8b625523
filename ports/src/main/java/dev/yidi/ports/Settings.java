package dev.yidi.ports;

import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.WorkCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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

    Setting now(Actor actor) {
        return new Setting(profile, calendar, now(), actor);
    }
}
