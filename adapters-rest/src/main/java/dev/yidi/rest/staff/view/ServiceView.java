package dev.yidi.rest.staff.view;

import dev.yidi.core.casefile.ServiceMethod;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * That a document was served.
 *
 * @param to on which party
 * @param how in which way
 * @param receivedAt when it was received
 * @param receipt who signed for it, or how it is proved
 */
public record ServiceView(String to, ServiceMethod how, OffsetDateTime receivedAt, Optional<String> receipt) {}
