package dev.yidi.messaging.inbound.data;

import dev.yidi.core.court.CourtLevel;

/**
 * A court 人民法院.
 *
 * @param name its name
 * @param level its level
 */
public record CourtData(@Words(max = 200) String name, CourtLevel level) {
    /** Its name; nothing of what it says. */
    @Override
    public String toString() {
        return "CourtData";
    }
}
