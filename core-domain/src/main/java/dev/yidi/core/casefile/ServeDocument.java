package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.document.DocumentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records that a document of the file was served on a party 送达; the law counts from the receipt.
 *
 * @param document which one
 * @param to on whom
 * @param how in which way
 * @param receivedAt when it was received: not before it was issued, and not later than now
 * @param receipt who signed for it; needed where the way of service has one
 */
public record ServeDocument(
        DocumentId document, PartyId to, ServiceMethod how, Instant receivedAt, Optional<FreeText> receipt)
        implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    /** Nothing is served on who has no part in the case any more; what reached them while they had is recorded later, too. */
    @Override
    public Optional<LocalDate> rolesOn(Setting setting) {
        return Optional.of(LocalDate.ofInstant(receivedAt, setting.zone()));
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<Paper> paper = file.papers().find(document);
        Standing standing = new Standing(file, setting);
        return new Refusals()
                .unless(standing.steers() || standing.receives() || reviewed(file, setting), Refusal.NOT_HOLDER)
                .when(paper.isEmpty(), () -> Refusal.PAPER_UNKNOWN.reason().with("document", document))
                .when(paper.filter(each -> !each.kind().isForCitizen()).isPresent(), Refusal.PAPER_OF_OFFICE)
                .when(file.party(to).isEmpty(), Refusal.PARTY_UNKNOWN)
                .when(file.papers().isServed(document, to), Refusal.SERVED_BEFORE)
                .when(receivedAt.isAfter(setting.now()), Refusal.SERVED_LATER)
                .when(paper.filter(each -> receivedAt.isBefore(each.at())).isPresent(), Refusal.SERVED_BEFORE_ISSUE)
                .when(how.needsReceipt() && receipt.isEmpty(), Refusal.RECEIPT_MISSING)
                .or(() -> new DocumentServed(
                        setting.now(),
                        new ServedPaper(document, paper.orElseThrow().kind(), to, how, receivedAt, receipt),
                        !file.papers().isServed(document)));
    }

    /** A reviewing organ serves its own opinion. */
    private static boolean reviewed(CaseFile file, Setting setting) {
        return file.proceedings().petition().stream()
                .flatMap(handling -> handling.decisions().opinions().stream())
                .flatMap(opinion -> opinion.by().organ().stream())
                .anyMatch(setting::actsFor);
    }
}
