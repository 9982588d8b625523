package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Text;
import java.time.Instant;

/**
 * A room for online sessions 在线调解室, as the room provider named it.
 *
 * @param reference the provider's reference, without anything personal in it
 * @param link where the parties enter
 * @param startsAt when it is open
 */
public record OnlineRoom(String reference, FreeText link, Instant startsAt) {
    public OnlineRoom {
        Text.identifier("reference", reference);
    }
}
