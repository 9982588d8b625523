package dev.yidi.rest.staff.request;

import dev.yidi.core.privacy.ErasureForm;

/**
 * An erasure that is carried out.
 *
 * @param form the form the officer means to carry out: that of the proposal
 */
public record CarryOutErasureRequest(ErasureForm form) {}
