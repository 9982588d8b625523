package dev.yidi.rest.staff.request;

import dev.yidi.core.privacy.HoldGround;

/**
 * Why a case is kept from being erased.
 *
 * @param ground the ground
 */
public record HoldRequest(HoldGround ground) {}
