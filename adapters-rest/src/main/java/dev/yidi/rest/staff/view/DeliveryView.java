package dev.yidi.rest.staff.view;

import dev.yidi.core.casefile.ServiceMethod;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * That a document was delivered.
 *
 * @param to to whom
 * @param how in which way
 * @param receivedAt when it was received
 * @param receipt who signed for it, or how it is proved
 */
public record DeliveryView(RecipientView to, ServiceMethod how, OffsetDateTime receivedAt, Optional<String> receipt) {}
