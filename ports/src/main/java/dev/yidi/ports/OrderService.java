package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.ConductRequest;
import dev.yidi.core.request.RequestCommand;

/** The desk of orders; see {@link OrderDesk}. */
final class OrderService implements OrderDesk {
    private final OfficerDesk desk;

    OrderService(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, RequestCommand step) {
        return desk.perform(by, caseId, new ConductRequest(proceeding, step));
    }
}
