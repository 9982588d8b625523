package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.ConductMediation;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.OnlineRoom;
import dev.yidi.core.mediation.OpenOnlineRoom;
import dev.yidi.ports.spi.OnlineRooms;
import java.time.Instant;
import java.util.List;

/** The mediation room; see {@link MediationRoom}. */
final class RoomService implements MediationRoom {
    private final OfficerDesk desk;
    private final OnlineRooms rooms;

    RoomService(OfficerDesk desk, OnlineRooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, MediationCommand step) {
        return desk.perform(by, caseId, new ConductMediation(proceeding, step));
    }

    /** Nothing is opened for someone who may not; a room that the mediation does not take is closed again. */
    @Override
    public Answer<Receipt> openRoom(Envelope by, CaseId caseId, ProceedingId proceeding, Instant startsAt) {
        if (desk.find(by.officer(), caseId, Operation.MEDIATE).isEmpty()) {
            return new Answer.Absent<>();
        }
        String key = caseId + ":" + proceeding + ":" + by.commandId();
        return rooms.open(key, startsAt)
                .map(room -> record(by, caseId, proceeding, room))
                .orElseGet(() -> new Answer.Refused<>(List.of(Reason.of("mediation.rooms.none"))));
    }

    private Answer<Receipt> record(Envelope by, CaseId caseId, ProceedingId proceeding, OnlineRoom room) {
        Answer<Receipt> answer = conduct(by, caseId, proceeding, new OpenOnlineRoom(room));
        if (!(answer instanceof Answer.Done)) {
            rooms.close(room.reference());
        }
        return answer;
    }
}
