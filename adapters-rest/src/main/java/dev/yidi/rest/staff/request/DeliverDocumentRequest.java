package dev.yidi.rest.staff.request;

import dev.yidi.core.casefile.ServiceMethod;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Words;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;

/**
 * That a document reached the organ, court or body it was written to.
 *
 * @param document the document, by its name in the case
 * @param to to whom
 * @param how in which way
 * @param receivedAt when it was received
 * @param receipt who signed for it; needed where the way of service has one
 */
public record DeliverDocumentRequest(
        @Written(As.IDENTIFIER) String document,
        @Valid RecipientRequest to,
        ServiceMethod how,
        Instant receivedAt,
        Optional<@Words(max = 20_000) String> receipt) {}
