package dev.yidi.core.casefile;

import dev.yidi.core.PartyId;
import dev.yidi.core.document.AttachmentId;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import dev.yidi.core.document.ScanFinding;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The documents in the file 卷内文书, each there because of an event, and what of them was served on parties or delivered to bodies; and the files that were added. Their texts are written from
 * the journal by {@link PaperWriter}; nothing is kept twice.
 */
public record Papers(
        List<Paper> all, List<ServedPaper> served, List<DeliveredPaper> delivered, List<Attachment> attachments) {
    static final Papers NONE = new Papers(List.of(), List.of(), List.of(), List.of());

    public Papers {
        all = List.copyOf(all);
        served = List.copyOf(served);
        delivered = List.copyOf(delivered);
        attachments = List.copyOf(attachments);
    }

    /** The document called {@code id}. */
    public Optional<Paper> find(DocumentId id) {
        return all.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** Whether the document called {@code id} was served on anyone. */
    public boolean isServed(DocumentId id) {
        return served.stream().anyMatch(each -> each.document().equals(id));
    }

    /** Whether the document called {@code id} was served on {@code party}. */
    public boolean isServed(DocumentId id, PartyId party) {
        return served.stream()
                .anyMatch(each -> each.document().equals(id) && each.to().equals(party));
    }

    /** When {@code party} received the latest document of {@code kind}, or, not served on them, when anybody first did. */
    public Optional<Instant> receiptOf(DocumentKind kind, PartyId party) {
        List<ServedPaper> receipts = all.stream()
                .filter(paper -> paper.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(latest -> served.stream()
                        .filter(each -> each.document().equals(latest.id()))
                        .toList())
                .orElse(List.of());
        return receipts.stream()
                .filter(each -> each.to().equals(party))
                .map(ServedPaper::receivedAt)
                .findFirst()
                .or(() -> receipts.stream().map(ServedPaper::receivedAt).min(Comparator.naturalOrder()));
    }

    Papers after(CaseEvent event, CaseFile file, long entry) {
        return Scribes.kindOf(event, file)
                .map(kind -> new Papers(
                        Copies.and(all, new Paper(next(kind), kind, event.at(), entry)),
                        served,
                        delivered,
                        attachments))
                .orElse(this);
    }

    Papers serving(ServedPaper paper) {
        return new Papers(all, Copies.and(served, paper), delivered, attachments);
    }

    /** Whether the document called {@code id} was delivered to {@code to}. */
    public boolean isDelivered(DocumentId id, Recipient to) {
        return delivered.stream()
                .anyMatch(each -> each.document().equals(id) && each.to().equals(to));
    }

    Papers delivering(DeliveredPaper paper) {
        return new Papers(all, served, Copies.and(delivered, paper), attachments);
    }

    /** The file called {@code id}. */
    public Optional<Attachment> attachment(AttachmentId id) {
        return attachments.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Papers attaching(Attachment attachment) {
        return new Papers(all, served, delivered, Copies.and(attachments, attachment));
    }

    Papers scanned(AttachmentId id, ScanFinding finding) {
        return new Papers(
                all,
                served,
                delivered,
                attachments.stream()
                        .map(each -> each.id().equals(id) ? each.scanned(finding) : each)
                        .toList());
    }

    private DocumentId next(DocumentKind kind) {
        long before = all.stream().filter(paper -> paper.kind() == kind).count();
        return new DocumentId(kind.word() + "-" + (before + 1));
    }
}
