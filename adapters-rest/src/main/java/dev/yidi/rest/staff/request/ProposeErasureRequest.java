package dev.yidi.rest.staff.request;

import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.privacy.ErasureGround;

/**
 * An erasure that is proposed.
 *
 * @param form what becomes of the data
 * @param ground why
 */
public record ProposeErasureRequest(ErasureForm form, ErasureGround ground) {}
