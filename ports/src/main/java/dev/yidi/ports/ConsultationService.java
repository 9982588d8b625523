package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.ConductConsultation;
import dev.yidi.core.casefile.ConsultationAdvanced;
import dev.yidi.core.consultation.ConsultationCommand;
import dev.yidi.core.consultation.ConsultationEvent;
import dev.yidi.core.consultation.ConsultationHeld;
import dev.yidi.core.consultation.CrisisReported;
import dev.yidi.core.consultation.OpenRecord;
import java.util.List;
import java.util.Optional;

/** The room of consultations; see {@link ConsultationRoom}. */
final class ConsultationService implements ConsultationRoom {
    private final OfficerDesk desk;

    ConsultationService(OfficerDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer<Receipt> conduct(Envelope by, CaseId caseId, ProceedingId proceeding, ConsultationCommand step) {
        return desk.perform(by, caseId, new ConductConsultation(proceeding, step));
    }

    @Override
    public Answer<List<ConsultationRecord>> openRecord(
            Envelope by, CaseId caseId, ProceedingId proceeding, OpenRecord step) {
        return desk.reveal(
                by,
                caseId,
                new ConductConsultation(proceeding, step),
                sight -> records(sight.open().events(), proceeding));
    }

    private static List<ConsultationRecord> records(List<CaseEvent> events, ProceedingId proceeding) {
        return events.stream()
                .filter(ConsultationAdvanced.class::isInstance)
                .map(ConsultationAdvanced.class::cast)
                .filter(advanced -> advanced.proceeding().equals(proceeding))
                .flatMap(advanced -> record(advanced.event()).stream())
                .toList();
    }

    private static Optional<ConsultationRecord> record(ConsultationEvent event) {
        if (event instanceof ConsultationHeld held) {
            return Optional.of(new ConsultationRecord(held.at(), Optional.of(held.adviser()), held.record()));
        }
        return event instanceof CrisisReported crisis
                ? Optional.of(new ConsultationRecord(crisis.at(), Optional.empty(), crisis.why()))
                : Optional.empty();
    }
}
