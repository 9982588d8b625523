package dev.yidi.rest.staff.view;

import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import java.time.OffsetDateTime;

/**
 * What became of a case's personal data.
 *
 * @param form what
 * @param ground why
 * @param at when
 * @param proposedBy who proposed it
 * @param by who carried it out
 * @param keeper the organ whose data protection officers alone see what was deleted or restricted
 */
public record ErasureView(
        ErasureForm form,
        ErasureGround ground,
        OffsetDateTime at,
        OfficerRef proposedBy,
        OfficerRef by,
        OrganRef keeper) {}
