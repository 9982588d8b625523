package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.ConductReferral;
import dev.yidi.core.litigation.ReferralCommand;

/** The desk of matters that courts refer; see {@link ReferralDesk}. */
final class ReferralService implements ReferralDesk {
    private final OfficerDesk desk;

    ReferralService(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, ReferralCommand step) {
        return desk.perform(by, caseId, new ConductReferral(proceeding, step));
    }
}
