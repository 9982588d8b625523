package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.util.List;
import java.util.Set;

/**
 * A session of a joint handling as recorded 联合调处会.
 *
 * @param onSite whether the parties had to come; an online session costs nobody a trip
 * @param place where it was held, or the reference of the online room
 * @param attended who came, and for which organ
 * @param parties the parties that took part
 * @param means by what means it was tried
 * @param minutes the record
 */
public record JointSession(
        boolean onSite,
        FreeText place,
        List<Attendance> attended,
        Set<PartyId> parties,
        Set<Means> means,
        FreeText minutes) {
    public JointSession {
        attended = List.copyOf(attended);
        parties = Ordered.set(parties);
        means = Ordered.set(means);
    }
}
