package dev.yidi.core.mediation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;

/** Records the room that was opened for an online session 开设在线调解室. */
public record OpenOnlineRoom(OnlineRoom room) implements MediationCommand {

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.OPEN)
                .when(
                        m.course().room(room.reference()).isPresent(),
                        () -> Reason.of("mediation.room.already-open").with("room", room.reference()))
                .orElse(() -> List.of(new OnlineRoomOpened(now, room)));
    }
}
