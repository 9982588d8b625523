package dev.yidi.rest.staff.view;

import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;
import java.time.OffsetDateTime;

/**
 * An erasure that waits for a second officer.
 *
 * @param form what is to become of the data
 * @param ground why
 * @param by who proposed it
 * @param at when
 */
public record ErasureProposalView(ErasureForm form, ErasureGround ground, OfficerRef by, OffsetDateTime at) {}
