package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.ConductMediation;
import dev.yidi.core.mediation.MediationCommand;

/** The mediation room; see {@link MediationRoom}. */
final class RoomService implements MediationRoom {
    private final OfficerDesk desk;

    RoomService(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, MediationCommand step) {
        return desk.perform(by, caseId, new ConductMediation(proceeding, step));
    }
}
