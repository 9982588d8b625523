package dev.yidi.rest.staff.view;

import dev.yidi.core.document.DocumentKind;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A document of a case.
 *
 * @param id its name within the case
 * @param kind what it is
 * @param title the title it bears
 * @param issuedAt when it was issued
 * @param services how, when and on whom it was served
 * @param deliveries how, when and to which organ, court or body it was delivered
 */
public record DocumentLineView(
        String id,
        DocumentKind kind,
        String title,
        OffsetDateTime issuedAt,
        List<ServiceView> services,
        List<DeliveryView> deliveries) {}
