package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.ConductPetition;
import dev.yidi.core.petition.PetitionCommand;
import dev.yidi.core.petition.Triage;
import dev.yidi.core.petition.TriageQuestion;
import dev.yidi.core.petition.TriageTable;

/** The office where petitions are handled; see {@link PetitionOffice}. */
final class PetitionService implements PetitionOffice {
    private final OfficerDesk desk;

    PetitionService(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, PetitionCommand step) {
        return desk.perform(by, caseId, new ConductPetition(proceeding, step));
    }

    @Override
    public Triage advise(TriageQuestion question) {
        return TriageTable.published().of(question);
    }
}
