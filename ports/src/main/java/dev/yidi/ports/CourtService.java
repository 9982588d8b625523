package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.ConductConfirmation;
import dev.yidi.core.court.ConfirmationCommand;

/** The desk of judicial confirmation; see {@link CourtDesk}. */
final class CourtService implements CourtDesk {
    private final OfficerDesk desk;

    CourtService(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, ConfirmationCommand step) {
        return desk.perform(by, caseId, new ConductConfirmation(proceeding, step));
    }
}
