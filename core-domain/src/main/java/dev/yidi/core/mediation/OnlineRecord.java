package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import dev.yidi.core.Text;
import java.util.Set;

/**
 * What is recorded of an online session beside its minutes 在线调解记录.
 *
 * @param room the reference of the room it was held in
 * @param identityChecked the parties whose identity was checked before it began
 * @param recordingNoticeGiven whether everyone was told that it is recorded
 */
public record OnlineRecord(String room, Set<PartyId> identityChecked, boolean recordingNoticeGiven) {
    public OnlineRecord {
        Text.identifier("room", room);
        identityChecked = Ordered.set(identityChecked);
    }
}
