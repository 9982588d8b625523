package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.document.DocumentId;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.Optional;

/**
 * A document as it was delivered to an organ, a court or another body 公文送达记录.
 *
 * @param document which one
 * @param to to whom
 * @param how in which way
 * @param receivedAt when it was received
 * @param receipt who signed for it, or how it is proved
 */
public record DeliveredPaper(
        DocumentId document, Recipient to, ServiceMethod how, Instant receivedAt, Optional<FreeText> receipt) {}
