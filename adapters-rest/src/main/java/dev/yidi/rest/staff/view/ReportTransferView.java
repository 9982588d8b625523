package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A report that went to another body.
 *
 * @param at when
 * @param receiver to whom
 * @param authority the law
 * @param outcomeAt when that body told what came of it
 */
public record ReportTransferView(
        OffsetDateTime at, String receiver, String authority, Optional<OffsetDateTime> outcomeAt) {}
