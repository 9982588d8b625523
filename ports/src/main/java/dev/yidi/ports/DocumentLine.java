package dev.yidi.ports;

import dev.yidi.core.casefile.DeliveredPaper;
import dev.yidi.core.casefile.ServedPaper;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import java.time.Instant;
import java.util.List;

/**
 * A document of a case in a list 文书目录.
 *
 * @param id its name within the case
 * @param kind what it is
 * @param title the title it bears
 * @param issuedAt when it was issued
 * @param services how, when and on whom it was served
 * @param deliveries how, when and to which organ, court or body it was delivered
 */
public record DocumentLine(
        DocumentId id,
        DocumentKind kind,
        String title,
        Instant issuedAt,
        List<ServedPaper> services,
        List<DeliveredPaper> deliveries) {
    public DocumentLine {
        services = List.copyOf(services);
        deliveries = List.copyOf(deliveries);
    }
}
