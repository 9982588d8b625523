package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;

/**
 * The mediation that carries a referral.
 *
 * @param mediation the mediation of the case
 */
public record CarryReferralRequest(@Written(As.IDENTIFIER) String mediation) {}
