package dev.yidi.rest.staff.view;

import dev.yidi.core.report.IdentityPurpose;
import java.time.OffsetDateTime;

/**
 * An opening of the identity of the reporters.
 *
 * @param at when
 * @param officer by whom
 * @param purpose what for
 */
public record IdentityOpeningView(OffsetDateTime at, OfficerRef officer, IdentityPurpose purpose) {}
