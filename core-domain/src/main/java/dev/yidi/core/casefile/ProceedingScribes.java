package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PersonName;
import dev.yidi.core.court.ConfirmationApplied;
import dev.yidi.core.court.Court;
import dev.yidi.core.court.CourtRuled;
import dev.yidi.core.court.JudicialConfirmation;
import dev.yidi.core.document.CourtDocument;
import dev.yidi.core.document.DeskDocument;
import dev.yidi.core.document.Document;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.document.Letterhead;
import dev.yidi.core.document.MediationDocument;
import dev.yidi.core.document.NoticeDocument;
import dev.yidi.core.document.OpinionDocument;
import dev.yidi.core.document.Templates;
import dev.yidi.core.document.Wording;
import dev.yidi.core.mediation.AgreementForm;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.AgreementTookEffect;
import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationEnd;
import dev.yidi.core.mediation.MediationEnded;
import dev.yidi.core.mediation.MediationOrigin;
import dev.yidi.core.mediation.MediationProposed;
import dev.yidi.core.petition.AppealSettled;
import dev.yidi.core.petition.HandlingExtended;
import dev.yidi.core.petition.Hearing;
import dev.yidi.core.petition.HearingClosed;
import dev.yidi.core.petition.Opinion;
import dev.yidi.core.petition.OpinionIssued;
import dev.yidi.core.petition.OpinionText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The documents that steps of proceedings are 程序文书. */
final class ProceedingScribes {
    static final List<Scribe<?>> ALL = List.of(
            new Scribe<>(
                    OpinionIssued.class,
                    (event, file) -> Optional.of(Scribes.kindOf(event.opinion().instance())),
                    ProceedingScribes::opinion),
            CaseScribes.always(
                    HandlingExtended.class,
                    DocumentKind.EXTENSION_NOTICE,
                    (event, desk) -> new NoticeDocument.ExtensionNotice(
                            desk.toCitizen(), desk.matter(), event.by(), event.reason())),
            CaseScribes.always(HearingClosed.class, DocumentKind.HEARING_RECORD, ProceedingScribes::hearing),
            CaseScribes.always(
                    AppealSettled.class,
                    DocumentKind.SETTLEMENT_AGREEMENT,
                    (event, desk) -> new MediationDocument.SettlementAgreement(
                            desk.toCitizen(), desk.names(event.parties()), event.terms())),
            new Scribe<>(
                    MediationProposed.class,
                    (event, file) -> event.origin() == MediationOrigin.APPLIED
                            ? Optional.of(DocumentKind.MEDIATION_APPLICATION)
                            : Optional.empty(),
                    (event, desk) -> new MediationDocument.MediationApplication(
                            desk.head(PersonName.of(event.committee()), desk.organ(desk.answerable())),
                            desk.names(event.parties()),
                            desk.matter())),
            new Scribe<>(
                    AgreementTookEffect.class,
                    (event, file) -> Optional.of(
                            event.form() == AgreementForm.ORAL
                                    ? DocumentKind.ORAL_AGREEMENT_RECORD
                                    : DocumentKind.MEDIATION_AGREEMENT),
                    ProceedingScribes::agreement),
            new Scribe<>(
                    MediationEnded.class,
                    (event, file) -> event.end().isFailure() || event.end() == MediationEnd.SUED
                            ? Optional.of(DocumentKind.MEDIATION_TERMINATION)
                            : Optional.empty(),
                    ProceedingScribes::termination),
            CaseScribes.always(
                    ConfirmationApplied.class, DocumentKind.CONFIRMATION_APPLICATION, ProceedingScribes::application),
            CaseScribes.always(CourtRuled.class, DocumentKind.COURT_RULING, ProceedingScribes::ruling));

    private ProceedingScribes() {}

    private static Document opinion(OpinionIssued event, Desk desk) {
        Opinion opinion = event.opinion();
        OpinionText text = opinion.text();
        Letterhead head = desk.toCitizen(opinion.by().name());
        String result = "result." + opinion.result();
        DocumentKind kind = Scribes.kindOf(opinion.instance());
        String above = desk.name(opinion.remedy());
        return switch (opinion.instance()) {
            case HANDLING ->
                new OpinionDocument.HandlingOpinion(
                        head,
                        text.claim(),
                        text.facts(),
                        text.opinion(),
                        result,
                        text.basis(),
                        desk.window(kind),
                        above);
            case REVIEW ->
                new OpinionDocument.ReviewOpinion(
                        head,
                        text.claim(),
                        text.facts(),
                        text.opinion(),
                        result,
                        text.basis(),
                        desk.window(kind),
                        above);
            case RECHECK ->
                new OpinionDocument.RecheckOpinion(
                        head, text.claim(), text.facts(), text.opinion(), result, text.basis());
        };
    }

    private static Document hearing(HearingClosed event, Desk desk) {
        Hearing hearing = desk.file()
                .proceedings()
                .petition()
                .flatMap(handling -> handling.hearings().stream().reduce((earlier, later) -> later))
                .orElseThrow();
        return new DeskDocument.HearingRecord(
                desk.toCitizen(),
                hearing.subject(),
                hearing.place(),
                desk.day(hearing.opened()),
                event.minutes(),
                event.conclusion());
    }

    /** The mediation that took its last step at this event. */
    private static Mediation mediation(Desk desk, Predicate<Mediation> last) {
        return desk.file().proceedings().mediations().stream()
                .filter(last)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Document agreement(AgreementTookEffect event, Desk desk) {
        Mediation mediation = mediation(desk, each -> each.effectiveAt().equals(Optional.of(event.at())));
        AgreementTerms terms = mediation.agreement().orElseThrow().terms();
        Letterhead head = desk.toCitizen(mediation.committee());
        PersonName parties = desk.names(mediation.parties());
        FreeText obligations = obligations(terms, desk);
        LocalDate day = desk.day(event.at());
        return event.form() == AgreementForm.ORAL
                ? new MediationDocument.OralAgreementRecord(head, parties, terms.content(), obligations, day)
                : new MediationDocument.MediationAgreement(
                        head, parties, terms.facts(), terms.content(), obligations, day);
    }

    private static FreeText obligations(AgreementTerms terms, Desk desk) {
        String all = terms.obligations().stream()
                .map(each -> desk.names(Set.of(each.owedBy())).reveal() + "→"
                        + desk.names(Set.of(each.owedTo())).reveal() + "："
                        + each.what().reveal()
                        + each.due().map(day -> "（" + Wording.day(day) + "前）").orElse(""))
                .collect(Collectors.joining("；"));
        String kept = all.isEmpty() ? Templates.published().word("nobody.OBLIGATION") : all;
        return FreeText.of(kept.substring(
                0, kept.offsetByCodePoints(0, Math.min(FreeText.MAX, kept.codePointCount(0, kept.length())))));
    }

    private static Document termination(MediationEnded event, Desk desk) {
        Mediation mediation = mediation(
                desk,
                each -> each.ending().filter(end -> end.at().equals(event.at())).isPresent());
        return new MediationDocument.MediationTermination(
                desk.toCitizen(mediation.committee()),
                desk.names(mediation.parties()),
                "end." + event.end(),
                mediation.terms().otherWays().stream().map(way -> "way." + way).toList());
    }

    private static Document application(ConfirmationApplied event, Desk desk) {
        PersonName parties = desk.names(event.request().applicants());
        String court = event.request().appliedTo().stream()
                .map(Court::name)
                .findFirst()
                .orElseGet(() -> Templates.published().word("nobody.COURT"));
        return new CourtDocument.ConfirmationApplication(
                desk.head(PersonName.of(court), parties.reveal()),
                parties,
                court,
                event.request().effectiveOn());
    }

    private static Document ruling(CourtRuled event, Desk desk) {
        JudicialConfirmation confirmation = desk.file().proceedings().confirmations().stream()
                .filter(each -> each.court().isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        String court = confirmation.court().orElseThrow().name();
        return new CourtDocument.CourtRuling(
                desk.toCitizen(court), desk.names(confirmation.parties()), court, "ruling." + event.ruling());
    }
}
