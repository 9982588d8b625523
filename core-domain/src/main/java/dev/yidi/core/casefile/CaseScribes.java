package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.document.DeskDocument;
import dev.yidi.core.document.Document;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.document.LetterDocument;
import dev.yidi.core.document.Letterhead;
import dev.yidi.core.document.NoticeDocument;
import dev.yidi.core.document.Templates;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The documents that events of the case itself are 案件文书. */
final class CaseScribes {
    static final List<Scribe<?>> ALL = List.of(
            always(CaseRegistered.class, DocumentKind.REGISTRATION, CaseScribes::registration),
            new Scribe<>(NoticeGiven.class, CaseScribes::kindOf, CaseScribes::notice),
            new Scribe<>(CaseNotAccepted.class, CaseScribes::kindOf, CaseScribes::nonAcceptance),
            new Scribe<>(CaseDispatched.class, CaseScribes::kindOf, CaseScribes::letter),
            always(DispatchObjected.class, DocumentKind.OBJECTION, CaseScribes::objection),
            new Scribe<>(CaseConcluded.class, CaseScribes::kindOf, CaseScribes::completion),
            always(
                    SupervisionEntered.class,
                    DocumentKind.SUPERVISION_ORDER,
                    (event, desk) -> new LetterDocument.SupervisionOrder(
                            desk.toOrgan(event.addressee(), event.from()),
                            desk.matter(),
                            event.demand(),
                            event.answerBy())),
            always(
                    CitizenAnswered.class,
                    DocumentKind.REPLY,
                    (event, desk) -> new DeskDocument.Reply(desk.toCitizen(), desk.matter(), event.answer())),
            always(
                    AnsweredOnTheSpot.class,
                    DocumentKind.REPLY,
                    (event, desk) ->
                            new DeskDocument.Reply(desk.toCitizen(event.organ()), desk.matter(), event.answer())));

    private CaseScribes() {}

    static <E> Scribe<E> always(Class<E> type, DocumentKind kind, BiFunction<E, Desk, Document> writer) {
        return new Scribe<>(type, (event, file) -> Optional.of(kind), writer);
    }

    private static Document registration(CaseRegistered event, Desk desk) {
        Letterhead head = desk.toCitizen(event.intake().organ());
        return new DeskDocument.RegistrationForm(
                head,
                head.addressee(),
                event.intake().title(),
                event.intake().narrative(),
                "channel." + event.intake().channel(),
                desk.day(event.intake().receivedAt()));
    }

    private static Optional<DocumentKind> kindOf(NoticeGiven event, CaseFile file) {
        return event.kind() == NoticeKind.RECEIPT || event.kind() == NoticeKind.ACCEPTANCE
                ? Optional.of(DocumentKind.RECEIPT_NOTICE)
                : Optional.empty();
    }

    private static Document notice(NoticeGiven event, Desk desk) {
        return new NoticeDocument.ReceiptNotice(
                desk.toCitizen(event.by()),
                desk.matter(),
                desk.day(desk.file().intake().receivedAt()),
                "notice." + event.kind());
    }

    private static Optional<DocumentKind> kindOf(CaseNotAccepted event, CaseFile file) {
        return Optional.of(
                event.ground() == DeclineGround.EXHAUSTED
                        ? DocumentKind.NO_FURTHER_ACCEPTANCE_NOTICE
                        : DocumentKind.NON_ACCEPTANCE_NOTICE);
    }

    private static Document nonAcceptance(CaseNotAccepted event, Desk desk) {
        Letterhead head = desk.toCitizen(event.organ());
        return event.ground() == DeclineGround.EXHAUSTED
                ? new NoticeDocument.NoFurtherAcceptanceNotice(head, desk.matter(), event.basis(), event.whereToGo())
                : new NoticeDocument.NonAcceptanceNotice(
                        head, desk.matter(), "ground." + event.ground(), event.basis(), event.whereToGo());
    }

    private static Optional<DocumentKind> kindOf(CaseDispatched event, CaseFile file) {
        if (event.verb() == DispatchVerb.GUIDE) {
            return Optional.empty();
        }
        return Optional.of(event.reportBy().isPresent() ? DocumentKind.ASSIGNMENT_LETTER : DocumentKind.FORWARD_LETTER);
    }

    private static Document letter(CaseDispatched event, Desk desk) {
        Letterhead head = desk.toOrgan(event.to(), event.from());
        return event.reportBy()
                .<Document>map(day -> new LetterDocument.AssignmentLetter(head, desk.matter(), event.reason(), day))
                .orElseGet(() -> new LetterDocument.ForwardLetter(head, desk.matter(), event.reason()));
    }

    private static Document objection(DispatchObjected event, Desk desk) {
        OrganId dispatcher =
                desk.file().custody().current().map(Dispatching::from).orElseGet(desk::answerable);
        return new LetterDocument.ObjectionLetter(
                desk.toOrgan(dispatcher, event.by()),
                desk.matter(),
                event.reasons(),
                event.ground(),
                event.proposed()
                        .map(desk::organ)
                        .orElseGet(() -> Templates.published().word("nobody.PROPOSED")));
    }

    /** A report on completion is owed where the case was assigned. */
    private static Optional<DocumentKind> kindOf(CaseConcluded event, CaseFile file) {
        return file.custody().current().flatMap(Dispatching::reportBy).map(day -> DocumentKind.COMPLETION_REPORT);
    }

    private static Document completion(CaseConcluded event, Desk desk) {
        OrganId office = desk.file().custody().current().map(Dispatching::from).orElseGet(desk::answerable);
        return new DeskDocument.CompletionReport(
                desk.toOrgan(office, event.organ()), desk.matter(), "result." + event.result(), event.summary());
    }
}
