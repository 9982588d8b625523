package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.core.casefile.ConductReport;
import dev.yidi.core.report.OpenIdentity;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.ReportHandling;
import java.util.List;

/** The room where reports are handled; see {@link ReportRoom}. */
final class ReportService implements ReportRoom {
    private final OfficerDesk desk;

    ReportService(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, ReportCommand step) {
        return desk.perform(by, caseId, new ConductReport(proceeding, step));
    }

    @Override
    public Answer<List<PartyView>> openIdentity(
            Envelope by, CaseId caseId, ProceedingId proceeding, OpenIdentity step) {
        return desk.reveal(
                by,
                caseId,
                new ConductReport(proceeding, step),
                sight -> reporters(sight.open().file(), proceeding));
    }

    private static List<PartyView> reporters(CaseFile file, ProceedingId proceeding) {
        return file.proceedings().find(ReportHandling.class, proceeding).stream()
                .flatMap(report -> report.reporters().stream())
                .flatMap(id -> file.party(id).stream())
                .map(Mask::whole)
                .toList();
    }
}
