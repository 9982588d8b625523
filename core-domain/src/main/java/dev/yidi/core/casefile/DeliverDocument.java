package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.privacy.RecipientKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Records that a document written to an organ, a court or another body reached it 公文送达; what is written to citizens is served on
 * them by {@link ServeDocument}.
 *
 * @param document which one
 * @param to to whom
 * @param how in which way
 * @param receivedAt when it was received: not before it was issued, and not later than now
 * @param receipt who signed for it; needed where the way of service has one
 */
public record DeliverDocument(
        DocumentId document, Recipient to, ServiceMethod how, Instant receivedAt, Optional<FreeText> receipt)
        implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Object appoints() {
        return List.of(to, organ());
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Optional<Paper> paper = file.papers().find(document);
        Standing standing = new Standing(file, setting);
        return new Refusals()
                .unless(standing.steers() || standing.receives(), Refusal.NOT_HOLDER)
                .when(paper.isEmpty(), () -> Refusal.PAPER_UNKNOWN.reason().with("document", document))
                .when(paper.filter(each -> each.kind().isForCitizen()).isPresent(), Refusal.PAPER_OF_CITIZEN)
                .when(to.kind() == RecipientKind.PARTY, Refusal.PAPER_OF_OFFICE)
                .when(
                        organ().filter(each -> setting.organ(each).isEmpty()).isPresent(),
                        () -> Refusal.ORGAN_UNKNOWN.reason().with("organ", to.name()))
                .when(file.papers().isDelivered(document, to), Refusal.SERVED_BEFORE)
                .when(receivedAt.isAfter(setting.now()), Refusal.SERVED_LATER)
                .when(paper.filter(each -> receivedAt.isBefore(each.at())).isPresent(), Refusal.SERVED_BEFORE_ISSUE)
                .when(how.needsReceipt() && receipt.isEmpty(), Refusal.RECEIPT_MISSING)
                .or(() -> new DocumentDelivered(
                        setting.now(), new DeliveredPaper(document, to, how, receivedAt, receipt)));
    }

    private Optional<OrganId> organ() {
        return to.kind() == RecipientKind.ORGAN ? Optional.of(new OrganId(to.name())) : Optional.empty();
    }
}
