package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.ConductJointHandling;
import dev.yidi.core.joint.JointCommand;

/** The joint table; see {@link JointSessions}. */
final class JointService implements JointSessions {
    private final OfficerDesk desk;

    JointService(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, JointCommand step) {
        return desk.perform(by, caseId, new ConductJointHandling(proceeding, step));
    }
}
