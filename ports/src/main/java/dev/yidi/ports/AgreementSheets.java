package dev.yidi.ports;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.MediationAdvanced;
import dev.yidi.core.mediation.Agreement;
import dev.yidi.core.mediation.AgreementForm;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.SeatedMediator;
import dev.yidi.core.mediation.Session;
import dev.yidi.core.mediation.SessionMode;
import dev.yidi.core.mediation.WrittenAgreementRecorded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Takes what stands in a written agreement from its case. */
final class AgreementSheets {
    private final OpenCase open;
    private final Mask mask;
    private final ZoneId zone;

    AgreementSheets(OpenCase open, Mask mask, ZoneId zone) {
        this.open = open;
        this.mask = mask;
        this.zone = zone;
    }

    /** That of {@code proceeding}; refused where it is no mediation of the case, or nothing was put in writing. */
    Answer<AgreementSheet> of(ProceedingId proceeding) {
        return open.file()
                .proceedings()
                .mediation(proceeding)
                .map(mediation -> mediation
                        .agreement()
                        .filter(each -> each.form() == AgreementForm.WRITTEN)
                        .<Answer<AgreementSheet>>map(each -> new Answer.Done<>(sheet(mediation, each)))
                        .orElseGet(() -> refused("mediation.agreement.not-written")))
                .orElseGet(() -> refused("case.proceeding.unknown"));
    }

    private static Answer<AgreementSheet> refused(String code) {
        return new Answer.Refused<>(List.of(Reason.of(code)));
    }

    private AgreementSheet sheet(Mediation mediation, Agreement agreement) {
        return new AgreementSheet(
                open.file().intake().number(),
                mediation.terms().type(),
                mediation.committee(),
                open.file().parties().stream()
                        .filter(party -> mediation.parties().contains(party.id()))
                        .map(mask::of)
                        .toList(),
                mediation.bench().sitting().stream().map(SeatedMediator::id).toList(),
                mediation.sessions().stream()
                        .filter(session -> session.mode() == SessionMode.ON_SITE)
                        .map(Session::place)
                        .distinct()
                        .toList(),
                agreement.terms(),
                mediation.terms().confirmable(),
                day(writtenAt(mediation.id())),
                agreement.effectiveAt().map(this::day));
    }

    /** When it was put in writing for the last time. */
    private Instant writtenAt(ProceedingId mediation) {
        return open.events().stream()
                .filter(event -> event instanceof MediationAdvanced step
                        && step.proceeding().equals(mediation)
                        && step.event() instanceof WrittenAgreementRecorded)
                .map(CaseEvent::at)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
