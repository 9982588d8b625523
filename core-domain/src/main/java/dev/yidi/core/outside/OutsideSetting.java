package dev.yidi.core.outside;

import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What only the case knows and a step must see 案件情况.
 *
 * @param now the instant of the decision
 * @param zone the county's zone
 * @param parties the parties of the case
 */
public record OutsideSetting(Instant now, ZoneId zone, Set<PartyId> parties) {
    public OutsideSetting {
        parties = Ordered.set(parties);
    }

    /** The start of {@code day}, from which a limit does not count that day. */
    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** What stands against {@code day} as the day of something that has happened: that it is still to come. */
    List<Reason> notYet(LocalDate day) {
        return Objections.none()
                .when(
                        day.isAfter(LocalDate.ofInstant(now, zone)),
                        () -> Reason.of("outside.in-the-future").with("day", day))
                .all();
    }

    /** What stands against {@code party}: that the case does not know it. */
    List<Reason> unknown(PartyId party) {
        return Objections.none()
                .when(!parties.contains(party), () -> Reason.of("outside.not-a-party"))
                .all();
    }
}
