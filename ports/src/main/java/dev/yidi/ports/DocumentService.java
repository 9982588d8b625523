package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.PersonName;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.casefile.DeliverDocument;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.PaperWriter;
import dev.yidi.core.casefile.Papers;
import dev.yidi.core.casefile.ServeDocument;
import dev.yidi.core.casefile.ServedPaper;
import dev.yidi.core.document.DeskDocument;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.Letterhead;
import dev.yidi.core.document.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The documents of a case; see {@link Documents}. */
final class DocumentService implements Documents {
    private final OfficerDesk desk;
    private final DisclosureLog disclosures;
    private final Credentials credentials;
    private final Showing showing;
    private final Settings settings;

    DocumentService(
            OfficerDesk desk, DisclosureLog disclosures, Credentials credentials, Showing showing, Settings settings) {
        this.desk = desk;
        this.disclosures = disclosures;
        this.credentials = credentials;
        this.showing = showing;
        this.settings = settings;
    }

    @Override
    public Answer<List<DocumentLine>> list(OfficerId officer, CaseId caseId) {
        return disclosures.see(officer, caseId).map(sight -> lines(showing.of(sight)));
    }

    @Override
    public Answer<DocumentText> read(OfficerId officer, CaseId caseId, DocumentId document) {
        return unmasked(officer, caseId, sight -> text(showing.of(sight), document));
    }

    @Override
    public Answer<AgreementSheet> agreement(OfficerId officer, CaseId caseId, ProceedingId proceeding) {
        return unmasked(officer, caseId, sight -> {
            Mask mask = Mask.of(showing.audience(sight), sight.open());
            return new AgreementSheets(
                            showing.of(sight), mask, settings.profile().zone())
                    .of(proceeding);
        });
    }

    /** What {@code then} makes of the case, for who may see its personal data. */
    private <T> Answer<T> unmasked(OfficerId officer, CaseId caseId, Function<OfficerDesk.Sight, Answer<T>> then) {
        return desk.look(officer, caseId, Operation.HANDLE, allowed -> disclosures.see(officer, caseId))
                .fold(
                        then,
                        refused -> new Answer.Refused<>(refused.reasons()),
                        stale -> new Answer.Stale<>(stale.currentVersion()),
                        absent -> new Answer.Absent<>());
    }

    @Override
    public Answer<Receipt> serve(Envelope by, CaseId caseId, ServeDocument service) {
        return desk.perform(by, caseId, service);
    }

    @Override
    public Answer<Receipt> deliver(Envelope by, CaseId caseId, DeliverDocument delivery) {
        return desk.perform(by, caseId, delivery);
    }

    @Override
    public Answer<DocumentText> read(Credential credential, DocumentId document) {
        return credentials
                .check(credential)
                .filter(followed -> letters(followed).anyMatch(document::equals))
                .map(followed -> text(followed.open(), document))
                .orElseGet(Answer.Absent::new);
    }

    private Stream<DocumentId> letters(Followed followed) {
        LocalDate today = LocalDate.ofInstant(settings.now(), settings.profile().zone());
        return followed.by().letters(followed.open().file(), today).stream().map(ServedPaper::document);
    }

    @Override
    public DocumentText slip(Registered registered) {
        Templates templates = Templates.published().with(settings.profile().texts());
        LocalDate day = LocalDate.ofInstant(
                registered.receipt().at(), settings.profile().zone());
        Letterhead head = new Letterhead(
                registered.receipt().number().value(),
                PersonName.of(templates.word("nobody.NAMED")),
                PersonName.of(settings.profile().centre().name()),
                day);
        DeskDocument.QueryCodeSlip slip = new DeskDocument.QueryCodeSlip(head, registered.queryCode());
        return new DocumentText(slip.kind(), templates.title(slip.kind()), templates.write(slip));
    }

    private List<DocumentLine> lines(OpenCase open) {
        PaperWriter writer = new PaperWriter(open.events(), settings.profile());
        Papers papers = open.file().papers();
        return papers.all().stream()
                .map(paper -> new DocumentLine(
                        paper.id(),
                        paper.kind(),
                        writer.title(paper.kind()),
                        paper.at(),
                        papers.served().stream()
                                .filter(service -> service.document().equals(paper.id()))
                                .toList(),
                        papers.delivered().stream()
                                .filter(delivery -> delivery.document().equals(paper.id()))
                                .toList()))
                .toList();
    }

    private Answer<DocumentText> text(OpenCase open, DocumentId document) {
        PaperWriter writer = new PaperWriter(open.events(), settings.profile());
        return open.file()
                .papers()
                .find(document)
                .flatMap(paper -> writer.text(document)
                        .map(text -> new DocumentText(paper.kind(), writer.title(paper.kind()), text)))
                .<Answer<DocumentText>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }
}
