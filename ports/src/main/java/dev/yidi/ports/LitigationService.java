package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.ChainStep;
import dev.yidi.core.casefile.ConductAgency;
import dev.yidi.core.casefile.Inheritance;
import dev.yidi.core.litigation.AgencyCommand;
import java.util.List;

/** The desk where a party gets help with suing; see {@link LitigationDesk}. */
final class LitigationService implements LitigationDesk {
    private final OfficerDesk desk;
    private final DisclosureLog disclosures;
    private final Showing showing;
    private final Settings settings;

    LitigationService(OfficerDesk desk, DisclosureLog disclosures, Showing showing, Settings settings) {
        this.desk = desk;
        this.disclosures = disclosures;
        this.showing = showing;
        this.settings = settings;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, AgencyCommand step) {
        return desk.perform(by, caseId, new ConductAgency(proceeding, step));
    }

    @Override
    public Answer<Inheritance> inherited(OfficerId officer, CaseId caseId, ProceedingId proceeding) {
        return disclosures
                .see(officer, caseId)
                .map(sight -> Inheritance.of(
                        showing.of(sight).file(), proceeding, settings.profile().zone()));
    }

    @Override
    public Answer<List<Reason>> against(OfficerId officer, CaseId caseId, ChainStep step) {
        return disclosures
                .see(officer, caseId)
                .map(sight -> step.against(
                        sight.open().file(), settings.now(sight.caller().actor())));
    }
}
