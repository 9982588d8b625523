package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.GiveMandate;
import dev.yidi.core.casefile.GuideAsProxy;
import dev.yidi.core.casefile.ReportToPrincipal;
import dev.yidi.core.casefile.RevokeMandate;
import dev.yidi.core.casefile.SaveTrip;
import java.util.Optional;

/** Where citizens let somebody run their errands; see {@link ProxyDesk}. */
final class ProxyService implements ProxyDesk {
    private final OfficerDesk desk;
    private final Registry registry;

    ProxyService(OfficerDesk desk, Registry registry) {
        this.desk = desk;
        this.registry = registry;
    }

    @Override
    public Answer<Registered> register(Envelope by, ReceptionWindow.Register matter, GiveMandate mandate) {
        return registry.register(by, matter, Optional.of(mandate));
    }

    @Override
    public Answer<Receipt> give(Envelope by, CaseId caseId, GiveMandate command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> revoke(Envelope by, CaseId caseId, RevokeMandate command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> report(Envelope by, CaseId caseId, ReportToPrincipal command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> saveTrip(Envelope by, CaseId caseId, SaveTrip command) {
        return desk.perform(by, caseId, command);
    }

    @Override
    public Answer<Receipt> guide(Envelope by, CaseId caseId, GuideAsProxy command) {
        return desk.perform(by, caseId, command);
    }
}
