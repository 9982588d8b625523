package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A document as it was served on a party 送达记录.
 *
 * @param document which one
 * @param kind what it is
 * @param to on whom
 * @param how in which way
 * @param receivedAt when it was received: from then the law counts
 * @param receipt who signed for it, or how it is proved
 */
public record ServedPaper(
        DocumentId document,
        DocumentKind kind,
        PartyId to,
        ServiceMethod how,
        Instant receivedAt,
        Optional<FreeText> receipt) {}
